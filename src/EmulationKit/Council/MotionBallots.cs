namespace EmulationKit.Council;

/// <summary>How many ballots there were on a motion and by which way; what they said is never divided by way.</summary>
/// <param name="Motion">The motion.</param>
/// <param name="Electronic">Sealed ballots in the box.</param>
/// <param name="Paper">Paper ballots returned.</param>
public sealed record MotionBallots(MotionId Motion, int Electronic, int Paper);
