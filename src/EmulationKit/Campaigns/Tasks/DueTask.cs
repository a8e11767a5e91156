using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Campaigns;

/// <summary>Something that somebody is to do. It is derived from the schedule and from where things stand, and never
/// stored.</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Kind">What.</param>
/// <param name="Due">The last day; none if there is no such day.</param>
public sealed record DueTask(CampaignId Campaign, DueTaskKind Kind, DateOnly? Due)
{
    /// <summary>For which unit; none for what is not done for one.</summary>
    public ParticipantId? Unit { get; init; }

    /// <summary>The score sheet it is about, if it is about one that is there.</summary>
    public ScoreSheetId? Sheet { get; init; }

    /// <summary>The code of the progress report that is due.</summary>
    public string? Report { get; init; }

    /// <summary>How many of them there are, such as sheets.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the last day has passed.</summary>
    /// <param name="today">Today in the campaign's time zone.</param>
    public bool IsLate(DateOnly today) => today > Due;
}
