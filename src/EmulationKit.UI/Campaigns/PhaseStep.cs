using EmulationKit.Campaigns;

namespace EmulationKit.UI.Campaigns;

/// <summary>Something in the schedule of a campaign: a phase, a report due, the launch or the end.</summary>
/// <param name="Code">The phase's name, the report's code, <c>launch</c> or <c>end</c>.</param>
/// <param name="Days">Its days.</param>
public sealed record PhaseStep(string Code, DateRange Days)
{
    /// <summary>What it is called; a phase is called by the kit's own texts.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The phase, if it is one.</summary>
    public CampaignPhase? Phase { get; init; }

    /// <summary>Whether no document gives the days.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>What the days rest on.</summary>
    public string? Source { get; init; }

    /// <summary>Why the days were changed, and from when to when; the latest last.</summary>
    public IReadOnlyList<PhaseShift> Changes { get; init; } = [];

    internal static IReadOnlyList<PhaseStep> Of(CampaignView campaign)
    {
        var plan = campaign.Plan;
        var steps = new List<PhaseStep>();
        if (plan.LaunchDay is { } launch)
        {
            steps.Add(new("launch", new(launch, launch)));
        }

        var phases = plan.Schedule.Phases.Select(p => p.Phase).Union(plan.Schedule.Changes.Select(c => c.Phase));
        steps.AddRange(phases.Select(phase => OfPhase(plan.Schedule, phase)));
        steps.AddRange(plan.Schedule.Reports.Select(r => new PhaseStep(r.Code, new(r.Due, r.Due))
        {
            Name = r.Name ?? r.Code, IsIllustrative = r.Source?.Illustrative ?? false, Source = r.Source?.ToString(),
        }));
        if (plan.Period.To is { } end)
        {
            steps.Add(new("end", new(end, end)));
        }

        return [.. steps.OrderBy(s => s.Days.From ?? DateOnly.MaxValue).ThenBy(s => s.Days.To ?? DateOnly.MaxValue)];
    }

    private static PhaseStep OfPhase(CampaignSchedule schedule, CampaignPhase phase)
    {
        var source = schedule.Phases.FirstOrDefault(p => p.Phase == phase)?.Source;
        return new(phase.ToString(), schedule.DaysOf(phase))
        {
            Phase = phase,
            IsIllustrative = source?.Illustrative ?? false,
            Source = source?.ToString(),
            Changes = [.. schedule.Changes.Where(c => c.Phase == phase).Select(c => new PhaseShift(c.Before, c.After, c.Reason))],
        };
    }
}

/// <summary>How the days of a phase were changed.</summary>
/// <param name="Before">The days before; none if there were none.</param>
/// <param name="After">The days since.</param>
/// <param name="Reason">Why.</param>
public sealed record PhaseShift(DateRange? Before, DateRange After, string Reason);
