namespace EmulationKit.Campaigns;

/// <summary>The days of a phase as the plan sets them, both inclusive, in the campaign's time zone.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="From">The first day; it must be there at launch.</param>
/// <param name="To">The last day; it must be there at launch.</param>
public sealed record PhaseWindow(CampaignPhase Phase, DateOnly? From, DateOnly? To)
{
    /// <summary>What the days rest on; illustrative where no document gives them.</summary>
    public Source? Source { get; init; }
}
