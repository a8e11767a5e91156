using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Scoring.Packing;

public sealed class SheetPackingTests
{
    private static readonly EvaluationPlan Plan = EvaluationPlan.Compile(new CampaignRules("packed", new CriteriaSet(new(100), [new ContentArea("A", "Nội dung")
    {
        Criteria =
        [
            new("C1", "Chỉ số", 40, new ValueMethod { Measure = new(2, 0, 100) }),
            new("C2", "Thu ngân sách", 60, new TargetMethod { Measure = new(0, 0, 90_000_000_000) }),
            new("C3", "Điểm thưởng", 5, new BonusMethod { Measure = new(2, 0, 100) }) { Missing = MissingPolicy.Zero },
            new("C4", "Sáng kiến", 0, new KnockoutMethod()),
        ],
    }]))).Value;

    private static readonly SheetPacking Packing = SheetPacking.Of(Plan, 3);

    private static readonly Dictionary<string, CriterionInput> Inputs = new()
    {
        ["C1"] = CriterionInput.Value(61.25m),
        ["C2"] = CriterionInput.Actual(81_000_000_000, 90_000_000_000),
        ["C3"] = CriterionInput.Value(2).WithPoints(1.5m, "Hội đồng xem xét"),
    };

    [Fact]
    public void What_is_packed_comes_back_with_points_set_by_a_person()
    {
        var table = Packing.Unpack([Sheet(Inputs), Sheet([])], Head).Succeeds();

        var read = table[Ids.First()].Inputs;
        Assert.Equal(Inputs.Keys.Order(), read.Keys.Order());
        Assert.All(Inputs, input => Assert.True(InputValues.Same(input.Value, read[input.Key]), input.Key));
        Assert.Empty(table[Ids.Last()].Inputs);
    }

    [Fact]
    public void A_number_takes_four_bytes_and_one_that_needs_more_takes_eight() =>
        Assert.Equal(1 + 4 + 8 + 8 + 4 + 4, Packing.Pack(new Dictionary<string, CriterionInput>()).Length);

    [Fact]
    public void Damaged_values_and_other_versions_are_refused_by_name()
    {
        var good = Sheet(Inputs);
        PackedSheet[] damaged =
        [
            good with { Inputs = good.Inputs[..9] },
            good with { Inputs = good.Inputs[..^1] },
            good with { Inputs = [.. good.Inputs, 0] },
            good with { Inputs = [9, .. good.Inputs[1..]] },
            good with { Inputs = [1, 0xff, 0xff, 0xff, 0x7f, .. good.Inputs[5..]] },
            good with { Inputs = [.. good.Inputs[..29], 1, 0, 200, 0, .. good.Inputs[33..]] },
        ];

        Assert.All(damaged, sheet => Packing.Unpack([sheet], Head).Refuses("Sheet.PackedDamaged"));
        Packing.Unpack([good with { RulesVersion = 2 }], Head).Refuses("Sheet.RulesVersionDiffers");
    }

    [Fact]
    public void Participants_that_the_rules_do_not_know_are_refused() =>
        Assert.True(Packing.Unpack([Sheet(Inputs) with { Kind = "unknown" }], Head).IsError);

    private static readonly ParticipantId[] People = [ParticipantId.New(), ParticipantId.New()];

    private static IEnumerable<string> Ids => People.Select(person => person.Value.ToString());

    private static PackedSheet Sheet(Dictionary<string, CriterionInput> inputs) =>
        new(People[inputs.Count > 0 ? 0 : 1], CampaignRules.DefaultKind, null, 3, true, Packing.Pack(inputs));

    private static ParticipantInput Head(PackedSheet sheet) => new(sheet.Participant.Value.ToString()) { Kind = sheet.Kind };
}
