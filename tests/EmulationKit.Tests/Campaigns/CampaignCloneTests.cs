using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignCloneTests
{
    private static readonly DateTimeOffset Now = Vn(2024, 12, 1);

    [Fact]
    public void A_clone_is_a_draft_with_all_dates_shifted_and_nothing_of_the_old_years_record()
    {
        var original = Open();
        Refused.Not(original.Extend(CampaignPhase.Registration, Day(2023, 11, 10), "Mưa lũ", Organiser, LaunchedAt));
        Refused.Not(original.Cancel("x", Organiser, LaunchedAt));

        var clone = original.Clone("cb-526", "Thi đua 2025", 1, Organiser, Now).Value;

        Assert.NotEqual(original.Id, clone.Id);
        Assert.Equal(("cb-526", CampaignState.Draft, "Thi đua 2025"), (clone.Code, clone.State, clone.Plan.Name.ToString()));
        Assert.Equal([new StateChange(CampaignState.Draft, Organiser, Now)], clone.History);
        Assert.Empty(clone.Versions);
        Assert.Null(clone.Parent);
        Assert.Null(clone.Plan.Document);
        Assert.Equal(new DateRange(Day(2024, 8, 1), Day(2025, 8, 31)), clone.Plan.Period);
        Assert.Equal(Day(2024, 8, 21), clone.Plan.LaunchOn);
        Assert.Equal(new DateRange(Day(2024, 9, 1), Day(2024, 10, 31)), clone.Plan.Schedule.DaysOf(CampaignPhase.Registration));
        Assert.Empty(clone.Plan.Schedule.Changes);
        Assert.Equal([new ReportDue("R1", Day(2025, 1, 31)), new("R2", Day(2025, 8, 31))], clone.Plan.Schedule.Reports);
    }

    [Fact]
    public void A_clone_keeps_texts_kinds_rules_and_counts_the_anniversaries_on()
    {
        var original = Open();

        var clone = original.Clone("cb-526", "Thi đua 2025", 1, Organiser, Now).Value;

        Assert.Equal(original.Plan.Objective, clone.Plan.Objective);
        Assert.Equal(original.Plan.Kinds, clone.Plan.Kinds);
        Assert.Equal((526, new HistoricDate(1499), new HistoricDate(2025)), (clone.Plan.Occasions[0].Years, clone.Plan.Occasions[0].Founded, clone.Plan.Occasions[0].Anniversary));
        Assert.Equal(new HistoricDate(2025, 12, 22), clone.Plan.Occasions[1].Anniversary);
        Assert.True(RulesDiff.Between(Rules(), clone.Proposal ?? Rules(new Criterion("?", "?", 0, new KnockoutMethod()))).CarriedOver.Count == 8);
        Assert.Equal("cb-526", clone.Proposal?.Campaign);
        Assert.Equal(["plan"], clone.Readiness().Select(item => item.Code));
    }

    [Fact]
    public void A_clone_can_be_launched_once_it_has_its_document()
    {
        var clone = Open().Clone("cb-526", "Thi đua 2025", 1, Organiser, Now).Value;
        Refused.Not(clone.Revise(clone.Plan with { Document = new("3000/KH-UBND", Day(2024, 8, 20), "Chủ tịch") }));

        Refused.Not(clone.Launch(Organiser, Vn(2024, 8, 21)));
        Assert.Equal("cb-526", clone.Current?.Rules.Campaign);
    }

    [Fact]
    public void A_new_year_is_a_new_achievement_without_last_years_parent()
    {
        var child = InDraft(rules: Rules() with { Achievement = "525" }, code: "snv");
        Refused.Not(child.PlaceUnder(Open(), ParticipantId.New(), _ => null));

        var clone = child.Clone("snv-2", "x", 1, Organiser, Now).Value;

        Assert.Equal("snv-2", clone.Achievement);
        Assert.Null(clone.Parent);
    }

    [Fact]
    public void A_draft_without_rules_is_cloned_without_rules() =>
        Assert.Null(Campaign.Draft("a", new("x"), Organiser, Now).Value.Clone("b", "y", 1, Organiser, Now).Value.Proposal);

    [Fact]
    public void Leap_days_become_the_28th_of_February()
    {
        var leap = Day(2024, 2, 29);
        var plan = Plan() with
        {
            Period = new(leap, leap),
            LaunchOn = leap,
            Schedule = new() { Phases = [new(CampaignPhase.Council, leap, leap)], Reports = [new("R1", leap)] },
            Occasions = [new("Ngày nhuận", 24, new(2000, 2, 29), new(2024, 2, 29))],
        };

        var clone = InDraft(plan).Clone("b", "y", 1, Organiser, Now).Value.Plan;

        var shifted = Day(2025, 2, 28);
        Assert.Equal((new DateRange(shifted, shifted), shifted, shifted), (clone.Period, clone.LaunchOn, clone.Schedule.Reports[0].Due));
        Assert.Equal(new DateRange(shifted, shifted), clone.Schedule.DaysOf(CampaignPhase.Council));
        Assert.Equal(new HistoricDate(2025, 2, 28), clone.Occasions[0].Anniversary);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_clone_is_one_to_a_hundred_years_later(int years) =>
        Refused.With(Open().Clone("b", "y", years, Organiser, Now), "Campaign.CloneYearsOutOfRange");

    [Fact]
    public void The_new_code_and_name_are_checked() =>
        Refused.With(Open().Clone("a b", " ", 1, Organiser, Now), "Code.Invalid", "Campaign.NameMissing");

    [Fact]
    public void A_shift_keeps_the_order_of_dates_and_their_day_and_month() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 800], Gen.Int[1, 100]).Sample((start, length, years) =>
        {
            var period = new DateRange(Day(1950, 1, 1).AddDays(start), Day(1950, 1, 1).AddDays(start + length));
            var draft = Campaign.Draft("a", new("x") { Period = period }, Organiser, Now).Value;

            var shifted = draft.Clone("b", "y", years, Organiser, Now).Value.Plan.Period;

            Assert.False(shifted.IsReversed);
            Assert.Equal(period.From?.Year + years, shifted.From?.Year);
            Assert.Equal(period.From?.Month, shifted.From?.Month);
            Assert.True(shifted.From?.Day == period.From?.Day || (period.From?.Day == 29 && shifted.From?.Day == 28 && shifted.From?.Month == 2));
        });
}
