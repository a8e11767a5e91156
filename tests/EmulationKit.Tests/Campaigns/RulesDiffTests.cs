using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class RulesDiffTests
{
    [Fact]
    public void The_same_rules_written_twice_do_not_differ()
    {
        var diff = RulesDiff.Between(Rules(), Rules());

        Assert.NotEqual(Rules(), Rules());
        Assert.True(diff.IsEmpty);
        Assert.Empty(diff.BeyondLimits);
        Assert.Equal(8, diff.CarriedOver.Count);
        Assert.All(diff.Awards, award => Assert.Equal(RulesChange.Unchanged, award.Change));
    }

    [Fact]
    public void Criteria_are_unchanged_changed_added_or_removed_by_code()
    {
        var before = Rules(new Criterion("OLD", "Cũ", 1, new BonusMethod()), new Criterion("KEPT", "Giữ", 1, new BonusMethod()));
        var after = Rules(new Criterion("KEPT", "Giữ", 2, new BonusMethod()), new Criterion("NEW", "Mới", 1, new BonusMethod()));

        var changes = RulesDiff.Between(before, after).Criteria.ToDictionary(c => c.Code, c => c.Change);

        Assert.Equal(
            (RulesChange.Removed, RulesChange.Changed, RulesChange.Added, RulesChange.Unchanged),
            (changes["OLD"], changes["KEPT"], changes["NEW"], changes["HOUSES"]));
        Assert.Equal(["KEPT"], RulesDiff.Between(before, after).Reopened);
    }

    [Fact]
    public void A_criterion_that_moves_to_another_area_carries_its_entries_over()
    {
        var areas = Rules().Criteria.Areas;
        var moved = Rules() with
        {
            Criteria = new(new(100), [areas[0] with { Criteria = [.. areas[0].Criteria.Skip(1)] }, areas[1] with { Criteria = [areas[0].Criteria[0], .. areas[1].Criteria] }, areas[2]]),
        };

        var diff = RulesDiff.Between(Rules(), moved);

        Assert.Empty(diff.Reopened);
        Assert.Equal(["criteria/areas"], diff.Others);
    }

    public static TheoryData<string, CampaignRules> OtherParts => new()
    {
        { "criteria/scale", Rules() with { Criteria = Rules().Criteria with { Scale = new(200) } } },
        { "criteria/scale", Rules() with { Criteria = Rules().Criteria with { ScaleByKind = new Dictionary<string, ScoreScale> { ["commune"] = new(50) } } } },
        { "criteria/areas", Rules() with { Criteria = Rules().Criteria with { Areas = [.. Rules().Criteria.Areas.Select(a => a with { Name = "Khác" })] } } },
        { "criteria/areas", Rules() with { Criteria = Rules().Criteria with { Areas = [.. Rules().Criteria.Areas, new("D", "D")] } } },
        { "criteria/areas", Rules() with { Criteria = Rules().Criteria with { Areas = [.. Rules().Criteria.Areas.Reverse()] } } },
        { "ranking", Rules() with { Ranking = new() { TieBreaks = [new(TieBreakBy.Part, "A")] } } },
        { "kinds", Rules() with { Kinds = ["commune"] } },
        { "blocs", Rules() with { Blocs = [] } },
        { "campaign", Rules() with { Campaign = "other" } },
        { "achievement", Rules() with { Achievement = "525" } },
        { "awards", Rules() with { Awards = [.. Rules().Awards.Reverse()] } },
    };

    [Theory]
    [MemberData(nameof(OtherParts))]
    public void A_part_that_is_neither_criterion_nor_award_is_named_by_its_path(string path, CampaignRules changed)
    {
        var diff = RulesDiff.Between(Rules(), changed);

        Assert.Equal([path], diff.Others);
        Assert.Equal([path], diff.BeyondLimits);
        Assert.False(diff.IsEmpty);
        Assert.All(diff.Criteria, c => Assert.Equal(RulesChange.Unchanged, c.Change));
    }

    public static TheoryData<string, Award, RulesChange, bool> AwardChanges => new()
    {
        { "count", Flag(2), RulesChange.Changed, true },
        { "no limit", Flag() with { Limits = [] }, RulesChange.Changed, true },
        { "another limit", Flag() with { Limits = [.. Flag().Limits, new LeaderShare(0.5m)] }, RulesChange.Changed, true },
        { "rule", Flag() with { Rule = new AllOf(new MinTotal(90), new MaxRank(2)) }, RulesChange.Changed, false },
        { "name and limit", Flag(2) with { Name = "Cờ" }, RulesChange.Changed, false },
        { "money", Flag() with { Coefficient = 8 }, RulesChange.Changed, false },
        { "nothing", Flag(), RulesChange.Unchanged, false },
    };

    [Theory]
    [MemberData(nameof(AwardChanges))]
    public void An_award_tells_whether_only_its_limits_changed(string what, Award after, RulesChange change, bool onlyLimits)
    {
        var diff = RulesDiff.Between(Rules(), Rules() with { Awards = [after, Rules().Awards[1]] });

        Assert.True(new AwardChange("FLAG", change, onlyLimits) == diff.Awards[0], what);
        Assert.Equal(change == RulesChange.Changed && !onlyLimits ? ["awards/FLAG"] : [], diff.BeyondLimits);
    }

    [Fact]
    public void Rules_that_hold_a_code_twice_can_still_be_compared()
    {
        var twice = Rules(new Criterion("HOUSES", "Trùng", 0, new KnockoutMethod())) with { Awards = [Flag(), Flag(2)] };

        Assert.Equal(["criteria/areas", "awards"], RulesDiff.Between(Rules() with { Awards = [Flag()] }, twice).Others);
    }
}
