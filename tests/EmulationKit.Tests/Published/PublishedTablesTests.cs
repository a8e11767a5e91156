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
    public void The_mathematical_olympiad_of_2024_ranks_countries_with_ties_as_published()
    {
        var problems = Enumerable.Range(1, 6).Select(i => $"p{i}").ToArray();
        var rules = Rules(252, Scope.Campaign, [.. problems.Select(p => new Criterion(p, p, 42, new ValueMethod { Measure = new(0, 0, 42) }))]);
        var table = PublishedTable.Read("imo_2024_country_rank.csv");

        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate(
            table.Rows.Select(r => new ParticipantInput(r["country"]) { Inputs = problems.ToDictionary(p => p, p => CriterionInput.Value(r.Number(p))) }), Today).Value;

        Assert.Equal(108, table.Rows.Count);
        Assert.All(table.Rows, r => Assert.Equal(r.Number("total"), evaluation[r["country"]].Total!.Value.ToDecimal()));
        Assert.All(table.Rows, r => Assert.Equal(r.Whole("rank_published"), evaluation[r["country"]].Rank));
    }

    [Fact]
    public void The_reform_index_of_2023_leaves_two_regions_tied_on_the_fifth_place()
    {
        var rules = Rules(100, Scope.Campaign, [new Criterion("par", "PAR INDEX", 100, new ValueMethod { Measure = new(2, 0, 100) })]);
        var table = PublishedTable.Read("par_index_2023_regions.csv");

        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate(
            table.Rows.Select(r => new ParticipantInput(r["region"]) { Inputs = new Dictionary<string, CriterionInput> { ["par"] = CriterionInput.Value(r.Number("score_2023")) } }), Today).Value;

        Assert.All(table.Rows.Where(r => r["rank_published"].Length > 0), r => Assert.Equal(r.Whole("rank_published"), evaluation[r["region"]].Rank));
        Assert.Equal([5, 5], table.Rows.Where(r => r["rank_published"].Length == 0).Select(r => evaluation[r["region"]].Rank));
        Assert.All(table.Rows.Where(r => r["delta_published"].Length > 0), r => Assert.Equal(r.Number("delta_published"), r.Number("score_2023") - r.Number("score_2022")));
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
