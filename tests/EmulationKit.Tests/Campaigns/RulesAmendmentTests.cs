using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class RulesAmendmentTests
{
    private static readonly DateTimeOffset Early = Vn(2024, 3, 1);
    private static readonly DateTimeOffset AfterSelfScoring = Vn(2024, 9, 16);

    [Fact]
    public void An_amendment_is_a_new_version_with_its_reason_and_what_it_changes()
    {
        var campaign = Open();
        var first = campaign.Current;

        var amended = campaign.Amend(Changed(("HOUSES", c => c with { Maximum = 35 }), ("PCI", c => c with { Maximum = 25 })), "Công văn 45", Organiser, Early);

        Refused.Not(amended);
        Assert.Equal((2, "Công văn 45", Organiser, Early), (amended.Value.Number, amended.Value.Reason, amended.Value.By, amended.Value.At));
        Assert.Equal(["HOUSES", "PCI"], amended.Value.Changes?.Reopened);
        Assert.Equal(["FOREST", "REPORTS", "GROWTH", "EXEMPLARS", "MODEL", "CORRUPTION"], amended.Value.Changes?.CarriedOver);
        Assert.Same(amended.Value, campaign.Current);
        Assert.Same(first, campaign.Version(1).Value);
        Assert.Same(amended.Value, campaign.Version(2).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void A_version_that_is_not_there_is_refused(int number) => Refused.With(Open().Version(number), "Campaign.VersionUnknown");

    [Theory]
    [InlineData(CampaignState.Draft)]
    [InlineData(CampaignState.Concluded)]
    [InlineData(CampaignState.Archived)]
    [InlineData(CampaignState.Cancelled)]
    public void Rules_are_amended_only_while_the_campaign_is_launched_or_closed(CampaignState state) =>
        Refused.With(In(state).Amend(Changed(("PCI", c => c with { Name = "PCI" })), "x", Organiser, Early), "Campaign.NotRunning");

    [Fact]
    public void A_closed_campaign_can_still_be_amended_before_self_scoring_is_over() =>
        Refused.Not(In(CampaignState.Closed).Amend(Changed(("PCI", c => c with { Name = "PCI 2024" })), "x", Organiser, Vn(2024, 9, 15, 23)));

    [Fact]
    public void An_amendment_that_changes_nothing_is_refused() =>
        Refused.With(Open().Amend(Rules(), "x", Organiser, Early), "Campaign.AmendmentChangesNothing");

    [Fact]
    public void A_missing_reason_and_every_error_of_the_rules_come_at_once()
    {
        var campaign = Open();
        var rules = Rules() with { Awards = [Flag(), Flag()] };

        var refused = campaign.Amend(rules, "", Organiser, Early, [new("?", 1, new("x"), Day(2024, 1, 1))]);

        Refused.With(refused, "Campaign.ReasonMissing", "Code.Invalid", "Code.Duplicate");
        Assert.Single(campaign.Versions);
    }

    [Fact]
    public void After_self_scoring_the_limits_of_awards_may_change()
    {
        var campaign = Open();

        var amended = campaign.Amend(Rules() with { Awards = [Flag(count: 3), Rules().Awards[1] with { Limits = [] }] }, "Thêm cờ", Organiser, AfterSelfScoring);

        Refused.Not(amended);
        Assert.Equal([new AwardChange("FLAG", RulesChange.Changed, true), new AwardChange("MERIT", RulesChange.Changed, true)], amended.Value.Changes?.Awards);
        Assert.Empty(amended.Value.Changes?.BeyondLimits ?? ["?"]);
    }

    [Fact]
    public void After_self_scoring_everything_else_is_refused_by_name()
    {
        var rules = Changed(("HOUSES", c => c with { Evidence = "Ảnh" }), ("PCI", c => c with { Name = "PCI" })) with
        {
            Ranking = new() { Within = Scope.Campaign },
            Awards = [new("MERIT", "Bằng khen", new MinTotal(70)), new("NEW", "Mới", new MinTotal(1)), Flag(count: 4)],
        };

        Refused.At(Open().Amend(rules, "x", Organiser, AfterSelfScoring),
            ("Campaign.CriteriaFixed", "criteria/HOUSES"), ("Campaign.CriteriaFixed", "criteria/PCI"),
            ("Campaign.CriteriaFixed", "awards/MERIT"), ("Campaign.CriteriaFixed", "awards/NEW"),
            ("Campaign.CriteriaFixed", "ranking"), ("Campaign.CriteriaFixed", "awards"));
    }

    [Fact]
    public void After_self_scoring_awards_and_criteria_are_neither_added_nor_removed()
    {
        var fewer = Rules() with
        {
            Criteria = Rules().Criteria with { Areas = [.. Rules().Criteria.Areas.Take(2), Rules().Criteria.Areas[2] with { Criteria = [] }] },
            Awards = [Flag()],
        };

        Refused.At(Open().Amend(fewer, "x", Organiser, AfterSelfScoring),
            ("Campaign.CriteriaFixed", "criteria/MODEL"), ("Campaign.CriteriaFixed", "criteria/CORRUPTION"),
            ("Campaign.CriteriaFixed", "awards/MERIT"), ("Campaign.CriteriaFixed", "criteria/areas"), ("Campaign.CriteriaFixed", "awards"));
    }

    [Fact]
    public void An_extension_of_self_scoring_keeps_the_criteria_open()
    {
        var campaign = Open();
        Refused.Not(campaign.Extend(CampaignPhase.SelfScoring, Day(2024, 9, 20), "Mưa lũ", Organiser, Vn(2024, 9, 15)));

        Refused.Not(campaign.Amend(Changed(("PCI", c => c with { Name = "PCI 2024" })), "x", Organiser, AfterSelfScoring));
    }

    [Fact]
    public void Catalogue_values_stay_unless_new_ones_are_given_and_a_change_of_them_counts()
    {
        var old = new CatalogueValue("base-salary", 1_800_000, new("Nghị định 24/2023/NĐ-CP"), Day(2023, 8, 21));
        var now = new CatalogueValue("base-salary", 2_340_000, new("Nghị định 73/2024/NĐ-CP"), Day(2024, 7, 1));
        var campaign = InDraft();
        Refused.Not(campaign.Launch(Organiser, LaunchedAt, [old]));

        Assert.Equal([old], campaign.Amend(Rules() with { Awards = [Flag(2), Rules().Awards[1]] }, "x", Organiser, Early).Value.Catalogue);
        var raised = campaign.Amend(Rules() with { Awards = [Flag(2), Rules().Awards[1]] }, "Lương cơ sở mới", Organiser, Early, [now]).Value;
        Assert.Equal([now], raised.Catalogue);
        Assert.Equal(["catalogue"], raised.Changes?.Others);
    }

    [Fact]
    public void Amended_rules_take_code_and_kinds_from_the_campaign_and_are_copied()
    {
        var campaign = Open(code: "cb-2024");
        var awards = new List<Award> { Flag(2) };

        var amended = campaign.Amend(Rules() with { Awards = awards }, "x", Organiser, Early).Value;
        awards.Clear();

        Assert.Equal("cb-2024", amended.Rules.Campaign);
        Assert.Equal(["department", "commune"], amended.Rules.Kinds);
        Assert.Single(amended.Rules.Awards);
    }

    /// <summary>The usual rules with some criteria changed.</summary>
    private static CampaignRules Changed(params (string Code, Func<Criterion, Criterion> Change)[] changes)
    {
        var areas = Rules().Criteria.Areas;
        foreach (var (code, change) in changes)
        {
            areas = [.. areas.Select(area => area with { Criteria = [.. area.Criteria.Select(c => c.Code == code ? change(c) : c)] })];
        }

        return Rules() with { Criteria = Rules().Criteria with { Areas = areas } };
    }
}
