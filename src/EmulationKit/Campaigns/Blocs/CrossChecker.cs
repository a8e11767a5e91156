using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>Who cross-checks a participant's sheet: the officers of a unit, or the standing body.</summary>
/// <param name="By">In which capacity.</param>
/// <param name="Unit">The unit of the head or deputy; none for the standing body.</param>
public readonly record struct CrossChecker(CrossCheckBy By, ParticipantId? Unit)
{
    /// <summary>The standing body; also the default.</summary>
    public static readonly CrossChecker StandingBody;
}
