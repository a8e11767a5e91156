using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Components;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>Whether the public is asked what it says.</summary>
/// <param name="Id">The campaign's id.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Days">The days on which comments are taken; none if the schedule has none.</param>
/// <param name="IsOpen">Whether they are taken today. Complaints always are.</param>
public sealed record CommentModel(CampaignId Id, CampaignHead Campaign, DateRange? Days, bool IsOpen) : IPageModel<CommentModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<CommentModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await CampaignHead.FindAsync(reader, request)).Then(campaign =>
        {
            var phase = PhaseStep.Of(campaign).FirstOrDefault(s => s.Phase == CampaignPhase.PublicComment);
            return new CommentModel(campaign.Id, CampaignHead.Of(campaign), phase?.Days, phase is not null && PhaseWords.StandingOf(phase.Days, campaign.Today) == TimelineStanding.Now);
        });
}
