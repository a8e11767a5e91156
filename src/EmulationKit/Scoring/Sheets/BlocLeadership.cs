using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>Which units lead a bloc or cluster.</summary>
/// <param name="Head">The head's unit (trưởng khối, cụm), if there is one.</param>
/// <param name="Deputy">The deputy's unit (phó khối, cụm), if there is one.</param>
public sealed record BlocLeadership(ParticipantId? Head, ParticipantId? Deputy)
{
    /// <summary>No bloc, or a bloc without a head and a deputy.</summary>
    public static readonly BlocLeadership None = new(null, null);
}
