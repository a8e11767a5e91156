using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Audit;

/// <summary>Something that was done, before it has its place in the chain.</summary>
/// <param name="Campaign">The campaign; none for what belongs to no campaign.</param>
/// <param name="Action">The name of the use case.</param>
/// <param name="Subject">What it was done to, such as <c>ScoreSheet/0191…</c>.</param>
/// <param name="Actor">Who; nobody for what the kit does by itself.</param>
/// <param name="At">When.</param>
public sealed record AuditDraft(CampaignId? Campaign, string Action, string Subject, ActorId? Actor, DateTimeOffset At)
{
    /// <summary>What there was before, as JSON, if anything.</summary>
    public string? Before { get; init; }

    /// <summary>What there is after, as JSON, if anything.</summary>
    public string? After { get; init; }

    /// <summary>Whether the payload holds personal data, which must be erasable.</summary>
    public bool Personal { get; init; }

    /// <summary>The chain it belongs to.</summary>
    public Guid Chain => Campaign?.Value ?? Guid.Empty;
}
