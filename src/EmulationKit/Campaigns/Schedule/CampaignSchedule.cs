namespace EmulationKit.Campaigns;

/// <summary>The phases of a campaign, what was changed of them since launch, and the reports due.</summary>
public sealed record CampaignSchedule
{
    /// <summary>No phase and no report.</summary>
    public static readonly CampaignSchedule Empty = new();

    /// <summary>The phases as planned, each at most once. A phase that is not here never opens.</summary>
    public IReadOnlyList<PhaseWindow> Phases { get; init; } = [];

    /// <summary>The reports due, in the order in which the lateness criterion reads them.</summary>
    public IReadOnlyList<ReportDue> Reports { get; init; } = [];

    /// <summary>What the standing body changed since launch, the latest last.</summary>
    public IReadOnlyList<PhaseChange> Changes { get; init; } = [];

    /// <summary>The days of a phase as they stand now; no days at all if it is not in the schedule.</summary>
    /// <param name="phase">The phase.</param>
    public DateRange DaysOf(CampaignPhase phase) =>
        Changes.LastOrDefault(change => change.Phase == phase) is { } changed
            ? changed.After
            : Phases.FirstOrDefault(window => window.Phase == phase) is { } planned ? new(planned.From, planned.To) : default;

    /// <summary>Whether a phase has its first and its last day.</summary>
    /// <param name="phase">The phase.</param>
    public bool IsDated(CampaignPhase phase) => DaysOf(phase) is { From: not null, To: not null };

    /// <summary>Whether a phase is open on a day, its first and last day included.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="day">The day in the campaign's time zone.</param>
    public bool IsOpen(CampaignPhase phase, DateOnly day) => IsDated(phase) && DaysOf(phase).Contains(day);

    /// <summary>Whether the last day of a phase has passed; never for a phase without dates.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="day">The day in the campaign's time zone.</param>
    public bool IsOver(CampaignPhase phase, DateOnly day) => IsDated(phase) && day > DaysOf(phase).To;

    internal int IndexOf(CampaignPhase phase)
    {
        var index = Phases.Select(window => window.Phase).ToList().IndexOf(phase);
        return index < 0 ? Phases.Count : index;
    }

    internal CampaignSchedule Later(int years) => new()
    {
        Phases = [.. Phases.Select(window => window with { From = window.From?.AddYears(years), To = window.To?.AddYears(years) })],
        Reports = [.. Reports.Select(report => report with { Due = report.Due.AddYears(years) })],
    };
}
