using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>The schedule of a campaign, and what can be done with the campaign as a whole.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
public sealed record ScheduleModel(CampaignDesk Desk) : IPageModel<ScheduleModel>
{
    /// <summary>Whether the reader runs the campaign.</summary>
    public bool MayChange => Desk.Standing.Is(Role.Organiser);

    /// <summary>Whether phases can be changed now.</summary>
    public bool MayExtend => MayChange && Desk.Campaign.State is CampaignState.Launched or CampaignState.Closed;

    /// <summary>The phases, each with its days.</summary>
    public IReadOnlyList<(CampaignPhase Phase, DateRange Days)> Phases => [.. Enum.GetValues<CampaignPhase>().Select(p => (p, Desk.Campaign.Plan.Schedule.DaysOf(p)))];

    /// <summary>The step that comes next in the campaign's life, if there is one here.</summary>
    public CampaignState? Next => Desk.Campaign.State switch
    {
        CampaignState.Launched => CampaignState.Closed,
        CampaignState.Closed => CampaignState.Concluded,
        CampaignState.Concluded => CampaignState.Archived,
        _ => null,
    };

    /// <summary>Whether the campaign can be called off.</summary>
    public bool MayCancel => MayChange && Desk.Campaign.State is CampaignState.Draft or CampaignState.Launched or CampaignState.Closed;

    /// <inheritdoc />
    public static async Task<ErrorOr<ScheduleModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        return (await reader.DeskAsync(request.Campaign)).Then(desk => desk.Standing.Is(Role.Organiser) || desk.Standing.Is(Role.Auditor)
            ? (ErrorOr<ScheduleModel>)new ScheduleModel(desk)
            : DomainError.Forbidden("Access.Denied", "Only the standing body sees this page; the timeline is public.", "Trang này dành cho cơ quan thường trực; tiến trình được công khai ở trang phong trào."));
    }
}
