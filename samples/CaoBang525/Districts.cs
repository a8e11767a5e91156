using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace CaoBang525;

/// <summary>The city and the nine districts of Cao Bằng as they were in 2023-2024. Every score is invented.</summary>
internal static class Districts
{
    /// <summary>The names by code.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["040"] = "Thành phố Cao Bằng",
        ["042"] = "Huyện Bảo Lâm",
        ["043"] = "Huyện Bảo Lạc",
        ["045"] = "Huyện Hà Quảng",
        ["047"] = "Huyện Trùng Khánh",
        ["048"] = "Huyện Hạ Lang",
        ["049"] = "Huyện Quảng Hòa",
        ["051"] = "Huyện Hòa An",
        ["052"] = "Huyện Nguyên Bình",
        ["053"] = "Huyện Thạch An",
    };

    /// <summary>Illustrative inputs: six targets and values, marks, checklist, index, services, works, exemplars, days late.</summary>
    public static IReadOnlyList<ParticipantInput> Inputs { get; } =
    [
        Unit("040", 104, 100, 92, 95, 40, 40, [9, 9.5m, 8.5m, 9], 5, 91.2m, 88, 7, 5, [0, 0, 0, 1], bonus: 3),
        Unit("042", 91, 100, 80, 95, 210, 260, [8, 7.5m, 8, 8.5m], 4, 74.5m, 52, 4, 3, [0, 3, 0, 6]),
        Unit("043", 95, 100, 88, 95, 240, 250, [8.5m, 8, 8, 9], 4, 78.9m, 58, 5, 3, [0, 0, 2, 0]),
        Unit("045", 101, 100, 97, 95, 305, 300, [9, 8.5m, 9, 8.5m], 5, 84.1m, 71, 6, 5, [0, 0, 0, 0], bonus: 2),
        Unit("047", 100, 100, 95, 95, 180, 180, [8.5m, 9, 8, 9], 5, 86.7m, 75, 6, 4, [0, 1, 0, 0], bonus: 1),
        Unit("048", 97, 100, 90, 95, 150, 155, [8, 8, 8.5m, 7.5m], 4, 79.3m, 60, 4, 3, [0, 0, 0, 12]),
        Unit("049", 102, 100, 96, 95, 190, 185, [9, 9, 8.5m, 9.5m], 5, 88.0m, 80, 6, 5, [0, 0, 0, 0], bonus: 2),
        Unit("051", 99, 100, 93, 95, 120, 120, [8.5m, 8.5m, 9, 8], 5, 85.5m, 77, 5, 4, [0, 0, 1, 0]) with { Hold = true },
        Unit("052", 96, 100, 85, 95, 205, 220, [8, 8.5m, 7.5m, 8], 4, 76.6m, 55, 5, 4, [0, 2, 4, 0], deduction: 1),
        Unit("053", 98, 100, 94, 95, 160, 160, [8.5m, 8, 8.5m, 8.5m], 5, 82.4m, 66, 5, 4, [0, 0, 0, 2]),
    ];

    private static ParticipantInput Unit(
        string code, decimal targets, decimal planned, decimal spent, decimal budget, decimal houses, decimal housesPlanned,
        Mark[] marks, int done, decimal index, decimal online, int works, int exemplars, int[] late, decimal bonus = 0, decimal deduction = 0) => new(code)
        {
            Kind = "district",
            Bloc = "cum-huyen",
            Registered = true,
            Inputs = new Dictionary<string, CriterionInput>
            {
                ["I.1"] = CriterionInput.Actual(targets, planned),
                ["I.2"] = CriterionInput.Actual(spent, budget),
                ["I.3"] = CriterionInput.Actual(houses, housesPlanned),
                ["II.1"] = CriterionInput.Judged(marks),
                ["II.2"] = CriterionInput.Done(done),
                ["III.1"] = CriterionInput.Index(null, value: index, year: 2023),
                ["III.2"] = CriterionInput.Actual(online, 70),
                ["IV.1"] = CriterionInput.Count(works),
                ["IV.2"] = CriterionInput.Count(exemplars),
                ["V.1"] = CriterionInput.DaysLate(late),
                ["V.2"] = CriterionInput.Value(bonus),
                ["V.3"] = CriterionInput.Value(deduction),
            },
        };
}
