using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>What is done or read, as access sees it.</summary>
/// <param name="Campaign">The campaign; none for what belongs to no campaign.</param>
public sealed record AccessTarget(CampaignId? Campaign)
{
    /// <summary>The unit that it belongs to, if it belongs to one.</summary>
    public ParticipantId? Unit { get; init; }

    /// <summary>The code of the bloc that the unit is in, if it is in one.</summary>
    public string? Bloc { get; init; }

    /// <summary>The person that it belongs to, if it belongs to one.</summary>
    public ActorId? Person { get; init; }
}
