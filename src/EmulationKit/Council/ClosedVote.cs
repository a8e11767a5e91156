using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>All that a closed vote leaves. It exists only once the box was opened: until then there is no object from
/// which anyone could read a count.</summary>
/// <param name="Minutes">The facts of the minutes.</param>
/// <param name="Record">The tellers' record.</param>
/// <param name="Box">The closed box.</param>
public sealed record ClosedVote(SessionMinutes Minutes, TellersRecord Record, ClosedBox Box)
{
    /// <summary>What the council said of a candidate for an award, or nothing if that was not put to it.</summary>
    /// <param name="awardCode">The award.</param>
    /// <param name="candidate">The candidate.</param>
    public CandidateResult? On(string awardCode, ParticipantId candidate) =>
        Minutes.Motions
            .Where(motion => motion.Kind == MotionKind.Award && string.Equals(motion.AwardCode, awardCode, StringComparison.OrdinalIgnoreCase))
            .SelectMany(motion => motion.Candidates)
            .FirstOrDefault(result => result.Candidate == candidate);
}
