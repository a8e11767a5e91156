using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignLaunchTests
{
    [Fact]
    public void The_plan_of_the_province_is_ready_though_one_anniversary_lies_after_its_period()
    {
        var campaign = InDraft();

        Assert.Empty(campaign.Readiness());
        Assert.True(campaign.Plan.Occasions[1].Anniversary.Year == 2024 && campaign.Plan.Period.To < Day(2024, 12, 22));
        Refused.Not(campaign.Launch(Organiser, LaunchedAt));
        Assert.Equal(CampaignState.Launched, campaign.State);
        Assert.Equal(LaunchedAt, campaign.LaunchedAt);
    }

    [Fact]
    public void Everything_that_Article_17_asks_for_is_listed_at_once()
    {
        var campaign = Campaign.Draft("a", new("Thi đua"), Organiser, LaunchedAt).Value;

        Assert.Equal(
            [("objective", "objective"), ("scope", "scope"), ("participants", "kinds"), ("contents", "contents"), ("criteria", "criteria"),
                ("time", "period"), ("plan", "document"), ("measures", "measures")],
            campaign.Readiness().Select(item => (item.Code, item.Path)));
        Assert.All(campaign.Readiness(), item => Assert.NotEqual(item.Wording.In("vi"), item.Wording.In("en")));
        Refused.At(campaign.Launch(Organiser, LaunchedAt),
            [.. campaign.Readiness().Select(item => ("Campaign.NotReadyToLaunch", item.Path))]);
        Assert.Equal(CampaignState.Draft, campaign.State);
    }

    [Fact]
    public void Blank_texts_and_half_a_period_are_missing_too()
    {
        var plan = Plan() with
        {
            Objective = " ",
            Contents = [" ", ""],
            Period = new(Day(2023, 8, 1), null),
            Document = new("", Day(2023, 8, 21), "x"),
        };

        Assert.Equal(["objective", "contents", "time", "plan"], InDraft(plan).Readiness().Select(item => item.Code));
    }

    [Fact]
    public void A_document_without_signatory_is_no_plan_and_rules_without_criteria_are_no_criteria()
    {
        var campaign = InDraft(Plan() with { Document = new("1", Day(2023, 8, 21), " ") }, new("x", new(new(100), [new("A", "A")])));

        Assert.Equal(["criteria", "plan"], campaign.Readiness().Select(item => item.Code));
    }

    [Fact]
    public void Missing_things_contradicting_dates_and_errors_of_the_rules_come_together()
    {
        var plan = Plan() with { Scope = null, Period = new(Day(2024, 8, 31), Day(2023, 8, 31)), Schedule = CampaignSchedule.Empty };
        var rules = Rules() with { Awards = [Flag(), Flag()] };
        var campaign = InDraft(plan, rules);

        var codes = campaign.Launch(Organiser, LaunchedAt, [new("a b", 1, new("Luật"), Day(2023, 7, 1))]).Errors.Select(error => error.Code).ToArray();

        Assert.Contains("Campaign.NotReadyToLaunch", codes);
        Assert.Contains("Period.Reversed", codes);
        Assert.Contains("Code.Duplicate", codes);
        Assert.Contains("Code.Invalid", codes);
        Assert.Equal(CampaignState.Draft, campaign.State);
        Assert.Empty(campaign.Versions);
    }

    [Fact]
    public void Every_error_of_the_rules_comes_back_at_launch()
    {
        var rules = Rules(new Criterion("HOUSES", "Trùng mã", 0, new KnockoutMethod())) with
        {
            Awards = [new("X", "X", new AllOf(new MinCriterion("NOWHERE", 1), new KindIn("nobody")))],
        };

        var refused = InDraft(rules: rules).Launch(Organiser, LaunchedAt);
        var compiled = EvaluationPlan.Compile(rules with { Campaign = "cb-525", Kinds = ["department", "commune"] });

        Assert.True(compiled.Errors.Count >= 3);
        Assert.Equal(compiled.Errors.Select(error => (error.Code, DomainError.PathOf(error))), refused.Errors.Select(error => (error.Code, DomainError.PathOf(error))));
    }

    [Fact]
    public void Rules_and_catalogue_values_are_frozen_as_version_1()
    {
        var salary = new CatalogueValue("base-salary", 1_800_000, new("Nghị định 24/2023/NĐ-CP"), Day(2023, 8, 21));
        var values = new List<CatalogueValue> { salary };
        var limits = new List<AwardLimit> { new Quota { Count = 1 } };
        var scales = new Dictionary<string, ScoreScale> { ["commune"] = new(100) };
        var awards = new List<Award> { Flag() with { Limits = limits } };
        var criteria = Rules().Criteria.Areas.ToList();
        var campaign = InDraft(rules: Rules() with { Awards = awards, Criteria = new(new(100), criteria) { ScaleByKind = scales } });

        awards.Clear();
        limits.Clear();
        criteria.Clear();
        scales.Clear();
        Refused.Not(campaign.Launch(Organiser, LaunchedAt, values));
        values.Clear();

        var version = Assert.Single(campaign.Versions);
        Assert.Same(version, campaign.Current);
        Assert.Equal((1, Organiser, LaunchedAt, null, null), (version.Number, version.By, version.At, version.Reason, version.Changes));
        Assert.Equal([salary], version.Catalogue);
        Assert.Equal(["FLAG"], version.Rules.Awards.Select(award => award.Code));
        Assert.Single(version.Rules.Awards[0].Limits);
        Assert.Single(version.Rules.Criteria.ScaleByKind);
        Assert.Equal(8, version.Rules.Criteria.AllCriteria().Count());
        Assert.Null(campaign.Proposal);
    }

    [Fact]
    public void The_rules_take_code_and_kinds_from_the_campaign()
    {
        var rules = Open(code: "cb-2024").Current?.Rules;

        Assert.Equal("cb-2024", rules?.Campaign);
        Assert.Equal(["department", "commune"], rules?.Kinds);
        Assert.Equal("cb-2024", rules?.AchievementCode);
    }

    [Fact]
    public void Catalogue_codes_are_checked()
    {
        var source = new Source("Nghị định");

        Refused.At(InDraft().Launch(Organiser, LaunchedAt, [new("", 1, source, Day(2023, 7, 1)), new("a", 1, source, Day(2023, 7, 1)), new("A", 2, source, Day(2023, 7, 1))]),
            ("Code.Invalid", "catalogue/0/code"), ("Code.Duplicate", "catalogue/2/code"));
    }
}
