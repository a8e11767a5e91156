using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Published;

/// <summary>Published tables of public competitions, computed again. Each file names its source.</summary>
public sealed class PublishedTablesTests
{
    private static readonly EvaluationOptions Today = new(new DateOnly(2024, 12, 31));

    private static readonly (string Code, decimal Weight)[] PciWeights =
    [
        ("entry_costs", 5), ("land_access", 5), ("transparency", 20), ("time_costs", 5), ("informal_charges", 10),
        ("policy_bias", 5), ("proactivity", 5), ("business_support", 20), ("labor_policy", 20), ("law_order", 5),
    ];

    [Fact]
    public void The_provincial_competitiveness_index_of_2019_comes_out_within_two_hundredths_and_in_the_same_order()
    {
        // The index is ten times the weighted mean of sub-indices of 0 to 10; row 14 is published as a total only.
        var rules = Rules(100, Scope.Campaign, [.. PciWeights.Select(w => new Criterion(w.Code, w.Code, w.Weight, new ValueMethod(w.Weight, 10) { Measure = new(2, 0, 10) }))]);
        var table = PublishedTable.Read("pci_2019_subindices.csv");
        var participants = table.Rows
            .Select(r => new ParticipantInput(r["province"]) { Inputs = PciWeights.ToDictionary(w => w.Code, w => CriterionInput.Value(r.Number(w.Code))) })
            .Append(new ParticipantInput("TP.HCM") { ReportedTotal = 67.16m });

        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate(participants, Today).Value;

        Assert.All(table.Rows, r => Assert.InRange(evaluation[r["province"]].Total!.Value.ToDecimal() - r.Number("score_published"), -0.02m, 0.02m));
        Assert.All(table.Rows, r => Assert.Equal(r.Whole("rank_published"), evaluation[r["province"]].Rank));
        Assert.Equal(14, evaluation["TP.HCM"].Rank);
        Assert.Equal(RowStatus.Reported, evaluation["TP.HCM"].Status);
    }

    [Fact]
    public void The_competitiveness_index_of_2020_orders_as_published_where_printed_scores_differ()
    {
        // The publisher ranks before rounding, so equal printed scores tie here where it could still tell them apart.
        var rules = Rules(100, Scope.Campaign, [new Criterion("pci", "PCI", 100, new ValueMethod { Measure = new(2, 0, 100) })]);
        var table = PublishedTable.Read("pci_2020_rank.csv");

        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate(
            table.Rows.Select(r => new ParticipantInput(r["province"]) { Inputs = new Dictionary<string, CriterionInput> { ["pci"] = CriterionInput.Value(r.Number("score")) } }), Today).Value;

        Assert.All(table.Rows, r => Assert.Equal(
            table.Rows.Where(o => o.Number("score") == r.Number("score")).Min(o => o.Whole("rank_published")), evaluation[r["province"]].Rank));
        Assert.Equal(54, evaluation["Cao Bằng"].Rank);
    }

    private static CampaignRules Rules(decimal scale, Scope within, Criterion[] criteria) =>
        new("published", new CriteriaSet(new ScoreScale(scale), [new ContentArea("all", "Tất cả") { Criteria = criteria }])) { Ranking = new() { Within = within } };
}
