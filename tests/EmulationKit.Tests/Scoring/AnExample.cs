using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring;

/// <summary>Short rules and participants for examples. The criterion "C" gives as many points as are entered.</summary>
internal static class AnExample
{
    public static readonly EvaluationOptions Today = new(new DateOnly(2024, 12, 31)) { Threads = 1 };

    public static Criterion C { get; } = new("C", new LocalizedText("Tổng hợp", "Overall"), 1000, new ValueMethod { Measure = new(4, 0, 1000) });

    /// <summary>Rules of one content area "A" whose scale is what its main criteria add up to.</summary>
    public static CampaignRules Of(params Criterion[] criteria) =>
        new("phong-trao", new CriteriaSet(
            new ScoreScale(criteria.Where(c => c.Method.Role == CriterionRole.Main).Sum(c => c.Maximum)) { MayPass = true },
            [new ContentArea("A", new LocalizedText("Nội dung A", "Part A")) { Criteria = criteria }]));

    /// <summary>Rules of the one criterion "C" and some awards.</summary>
    public static CampaignRules Giving(params Award[] awards) => Of(C) with { Awards = awards };

    public static Award Award(string code, Clause rule, params AwardLimit[] limits) => new(code, new LocalizedText($"Giải {code}", $"Award {code}"), rule) { Limits = limits };

    /// <summary>A registered participant, with a total if one is given.</summary>
    public static ParticipantInput Unit(string id, decimal? total = null) =>
        new(id) { Registered = true, Inputs = total is { } points ? new Dictionary<string, CriterionInput> { ["C"] = CriterionInput.Value(points) } : new() };

    public static ParticipantInput With(this ParticipantInput unit, string criterion, CriterionInput input) =>
        unit with { Inputs = new Dictionary<string, CriterionInput>(unit.Inputs) { [criterion] = input } };

    public static Evaluation Evaluate(this CampaignRules rules, params ParticipantInput[] units) => rules.Evaluate(Today, units);

    public static Evaluation Evaluate(this CampaignRules rules, EvaluationOptions options, params ParticipantInput[] units) =>
        EvaluationPlan.Compile(rules).Granted().Evaluate(units, options).Granted();

    /// <summary>Who is granted an award, in the order of ids.</summary>
    public static string Granted(this Evaluation evaluation, string award) => evaluation.Who(award, Outcome.Granted);

    public static string Undecided(this Evaluation evaluation, string award) => evaluation.Who(award, Outcome.Undecided);

    public static string Refused(this Evaluation evaluation, string award) => evaluation.Who(award, Outcome.Refused);

    public static decimal? TotalOf(this Evaluation evaluation, string id) => evaluation[id].Total?.ToDecimal();

    private static string Who(this Evaluation evaluation, string award, Outcome outcome) =>
        string.Join(" ", evaluation.Results.Where(r => r.Outcome(award) == outcome).Select(r => r.Id).Order(StringComparer.Ordinal));
}
