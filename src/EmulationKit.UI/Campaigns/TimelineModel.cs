using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>The schedule of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Today">Today in its time zone.</param>
/// <param name="Steps">The steps, the earliest first.</param>
public sealed record TimelineModel(CampaignHead Campaign, DateOnly Today, IReadOnlyList<PhaseStep> Steps) : IPageModel<TimelineModel>
{
    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<TimelineModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await CampaignHead.FindAsync(reader, request)).Then(c => new TimelineModel(CampaignHead.Of(c), c.Today, PhaseStep.Of(c)) { ChangedAt = c.ChangedAt });
}
