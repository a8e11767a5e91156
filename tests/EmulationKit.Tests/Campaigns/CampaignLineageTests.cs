using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignLineageTests
{
    private static readonly ParticipantId Host = ParticipantId.New();

    [Fact]
    public void A_child_honours_its_parents_achievement_so_that_one_achievement_gets_one_award()
    {
        var parent = Open();
        var child = Child(parent);

        Assert.Equal("cb-525", child.Achievement);
        Refused.Not(child.Launch(Organiser, Vn(2023, 9, 5)));
        Assert.Equal("cb-525", child.Current?.Rules.AchievementCode);
        Assert.Equal("snv-525", child.Current?.Rules.Campaign);
        Assert.Equal((parent.Id, "cb-525", Host), (child.Parent?.Id, child.Parent?.Code, child.Parent?.Host));

        var grandchild = Child(child, code: "phong-525");
        Assert.Equal("cb-525", grandchild.Achievement);
    }

    [Fact]
    public void A_child_may_declare_an_achievement_of_its_own()
    {
        var child = Child(Open(), rules: Rules() with { Achievement = "housing" });

        Refused.Not(child.Launch(Organiser, Vn(2023, 9, 5)));
        Assert.Equal("housing", child.Achievement);
        Assert.Equal("housing", child.Current?.Rules.AchievementCode);
    }

    [Fact]
    public void A_campaign_without_parent_honours_an_achievement_of_its_own()
    {
        Assert.Equal("cb-525", InDraft().Achievement);
        Assert.Equal("cb-525", Open().Achievement);
    }

    [Fact]
    public void A_child_begins_no_earlier_than_its_parent_was_launched_and_shares_a_day_with_it()
    {
        Refused.At(Child(Open(), from: Day(2023, 8, 20)).Launch(Organiser, Vn(2023, 9, 5)), ("Campaign.PeriodBeforeParent", "period/from"));
        Refused.At(Child(Open(), from: Day(2024, 9, 1)).Launch(Organiser, Vn(2023, 9, 5)), ("Campaign.PeriodOutsideParent", "period"));
        Refused.Not(Child(Open(), from: Day(2023, 8, 21)).Launch(Organiser, Vn(2023, 9, 5)));
        Refused.Not(Child(Open(), from: Day(2024, 8, 31)).Launch(Organiser, Vn(2023, 9, 5)));
    }

    [Theory]
    [InlineData(CampaignState.Draft)]
    [InlineData(CampaignState.Closed)]
    [InlineData(CampaignState.Concluded)]
    [InlineData(CampaignState.Cancelled)]
    public void Only_a_launched_campaign_can_have_others_under_it(CampaignState state) =>
        Refused.With(InDraft(code: "x").PlaceUnder(In(state), Host, _ => null), "Campaign.ParentNotLaunched");

    [Fact]
    public void Only_a_draft_is_put_under_another() =>
        Refused.With(Open(code: "x").PlaceUnder(Open(), Host, _ => null), "Campaign.NotADraft");

    [Fact]
    public void A_campaign_cannot_stand_under_itself_even_by_way_of_others()
    {
        var (child, parent, between) = (InDraft(code: "x"), Open(), CampaignId.New());
        var parents = new Dictionary<CampaignId, CampaignId> { [parent.Id] = between, [between] = child.Id };

        Refused.With(child.PlaceUnder(child, Host, _ => null), "Campaign.ParentCycle");
        Refused.With(child.PlaceUnder(parent, Host, id => parents.TryGetValue(id, out var above) ? above : null), "Campaign.ParentCycle");
        Assert.Null(child.Parent);
    }

    [Fact]
    public void A_chain_that_goes_round_above_is_found_as_well()
    {
        var (a, b) = (CampaignId.New(), CampaignId.New());

        Refused.With(CampaignLineage.Check(CampaignId.New(), a, id => id == a ? b : a), "Campaign.ParentCycle");
    }

    [Fact]
    public void A_parent_is_refused_exactly_if_its_chain_does_not_end_or_meets_the_child() =>
        Gen.Select(Gen.Int[-1, 7].Array[8], Gen.Int[0, 7], Gen.Int[0, 7]).Sample((parents, child, parent) =>
        {
            var ids = parents.Select(_ => CampaignId.New()).ToArray();
            var chain = new List<int> { parent };
            while (chain.Count < 20 && parents[chain[^1]] is var above and >= 0)
            {
                chain.Add(above);
            }

            var result = CampaignLineage.Check(ids[child], ids[parent], id => parents[Array.IndexOf(ids, id)] is var above and >= 0 ? ids[above] : null);

            Assert.Equal(chain.Count == 20 || chain.Contains(child), result.IsError);
        });

    private static Campaign Child(Campaign parent, DateOnly? from = null, CampaignRules? rules = null, string code = "snv-525")
    {
        var plan = Plan() with { Period = new(from ?? Day(2023, 9, 1), Day(2025, 1, 31)), LaunchOn = Day(2023, 9, 1) };
        var child = InDraft(plan, rules, code);
        Refused.Not(child.PlaceUnder(parent, Host, _ => null));
        return child;
    }
}
