using CsCheck;
using EmulationKit.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignLifecycleTests
{
    [Fact]
    public void A_campaign_goes_from_draft_to_archive_and_every_step_is_recorded()
    {
        var campaign = In(CampaignState.Archived);

        Assert.Equal([CampaignState.Draft, CampaignState.Launched, CampaignState.Closed, CampaignState.Concluded, CampaignState.Archived], campaign.History.Select(step => step.State));
        Assert.Empty(campaign.NextStates);
    }

    [Theory]
    [InlineData(CampaignState.Draft)]
    [InlineData(CampaignState.Launched)]
    [InlineData(CampaignState.Closed)]
    public void A_campaign_that_is_not_concluded_can_be_cancelled_with_a_reason(CampaignState state)
    {
        var campaign = In(state);

        Refused.With(campaign.Cancel(" ", Organiser, ClosedAt), "Campaign.ReasonMissing");
        Refused.Not(campaign.Cancel("Sáp nhập", Organiser, ClosedAt));
        Assert.Equal(new(CampaignState.Cancelled, Organiser, ClosedAt, "Sáp nhập"), campaign.History[^1]);
    }

    [Theory]
    [InlineData(CampaignState.Draft, "Close", "Campaign.CannotCloseWhileDraft")]
    [InlineData(CampaignState.Draft, "Conclude", "Campaign.CannotConcludeWhileDraft")]
    [InlineData(CampaignState.Draft, "Archive", "Campaign.CannotArchiveWhileDraft")]
    [InlineData(CampaignState.Launched, "Launch", "Campaign.AlreadyLaunched")]
    [InlineData(CampaignState.Launched, "Conclude", "Campaign.CannotConcludeWhileLaunched")]
    [InlineData(CampaignState.Launched, "Archive", "Campaign.CannotArchiveWhileLaunched")]
    [InlineData(CampaignState.Closed, "Launch", "Campaign.CannotLaunchWhileClosed")]
    [InlineData(CampaignState.Closed, "Close", "Campaign.AlreadyClosed")]
    [InlineData(CampaignState.Closed, "Archive", "Campaign.CannotArchiveWhileClosed")]
    [InlineData(CampaignState.Concluded, "Launch", "Campaign.CannotLaunchWhileConcluded")]
    [InlineData(CampaignState.Concluded, "Close", "Campaign.CannotCloseWhileConcluded")]
    [InlineData(CampaignState.Concluded, "Conclude", "Campaign.AlreadyConcluded")]
    [InlineData(CampaignState.Concluded, "Cancel", "Campaign.CannotCancelWhileConcluded")]
    [InlineData(CampaignState.Archived, "Launch", "Campaign.CannotLaunchWhileArchived")]
    [InlineData(CampaignState.Archived, "Close", "Campaign.CannotCloseWhileArchived")]
    [InlineData(CampaignState.Archived, "Conclude", "Campaign.CannotConcludeWhileArchived")]
    [InlineData(CampaignState.Archived, "Archive", "Campaign.AlreadyArchived")]
    [InlineData(CampaignState.Archived, "Cancel", "Campaign.CannotCancelWhileArchived")]
    [InlineData(CampaignState.Cancelled, "Launch", "Campaign.CannotLaunchWhileCancelled")]
    [InlineData(CampaignState.Cancelled, "Close", "Campaign.CannotCloseWhileCancelled")]
    [InlineData(CampaignState.Cancelled, "Conclude", "Campaign.CannotConcludeWhileCancelled")]
    [InlineData(CampaignState.Cancelled, "Archive", "Campaign.CannotArchiveWhileCancelled")]
    [InlineData(CampaignState.Cancelled, "Cancel", "Campaign.AlreadyCancelled")]
    public void Every_other_step_is_refused_with_its_own_code_and_leaves_the_campaign_as_it_is(CampaignState state, string command, string code)
    {
        var campaign = In(state);
        var steps = campaign.History.Count;

        Refused.With(Do(campaign, command, ClosedAt), code);
        Assert.Equal(state, campaign.State);
        Assert.Equal(steps, campaign.History.Count);
    }

    [Fact]
    public void A_refusal_says_what_is_possible()
    {
        var launched = In(CampaignState.Launched).Launch(Organiser, ClosedAt).FirstError;
        var archived = In(CampaignState.Archived).Close(Organiser, ClosedAt).FirstError;

        Assert.Contains("Possible now: close, cancel.", launched.Description, StringComparison.Ordinal);
        Assert.Contains("Có thể làm tiếp: kết thúc, hủy bỏ.", DomainError.TextOf(launched, "vi"), StringComparison.Ordinal);
        Assert.Contains("Possible now: nothing more.", archived.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_campaign_closes_only_when_its_last_day_is_over_in_its_time_zone()
    {
        var campaign = Open();

        Refused.With(campaign.Close(Organiser, Vn(2024, 8, 31, 23, 59, 59)), "Campaign.PeriodNotOver");
        Refused.With(campaign.Close(Organiser, new(2024, 8, 31, 16, 59, 59, TimeSpan.Zero)), "Campaign.PeriodNotOver");
        Refused.Not(campaign.Close(Organiser, new(2024, 8, 31, 17, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_walk_of_any_commands_at_any_times_makes_only_possible_steps() =>
        Gen.Select(Gen.OneOf("Launch", "Close", "Conclude", "Archive", "Cancel"), Gen.Int[0, 600]).Array[0, 12].Sample(walk =>
        {
            var campaign = InDraft();
            foreach (var (command, days) in walk)
            {
                var (before, possible, steps) = (campaign.State, campaign.NextStates, campaign.History.Count);
                var result = Do(campaign, command, LaunchedAt.AddDays(days));

                Assert.Equal(result.IsError ? before : Target(command), campaign.State);
                Assert.Equal(steps + (result.IsError ? 0 : 1), campaign.History.Count);
                Assert.True(result.IsError || possible.Contains(campaign.State));
                Assert.Equal(campaign.State, campaign.History[^1].State);
                Assert.Equal(campaign.History.Any(step => step.State == CampaignState.Launched) ? 1 : 0, campaign.Versions.Count);
            }
        }, iter: 200);

    private static CampaignState Target(string command) => command switch
    {
        "Launch" => CampaignState.Launched,
        "Close" => CampaignState.Closed,
        "Conclude" => CampaignState.Concluded,
        "Archive" => CampaignState.Archived,
        _ => CampaignState.Cancelled,
    };

    private static ErrorOr<Success> Do(Campaign campaign, string command, DateTimeOffset now) => command switch
    {
        "Launch" => campaign.Launch(Organiser, now),
        "Close" => campaign.Close(Organiser, now),
        "Conclude" => campaign.Conclude(Organiser, now),
        "Archive" => campaign.Archive(Organiser, now),
        _ => campaign.Cancel("Lý do", Organiser, now),
    };
}
