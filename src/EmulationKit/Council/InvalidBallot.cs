namespace EmulationKit.Council;

/// <summary>A ballot that does not count, as the tellers' record names it.</summary>
/// <param name="Motion">The motion in whose box it lay.</param>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Reason">Why.</param>
public sealed record InvalidBallot(MotionId Motion, BallotReceipt Receipt, InvalidBallotReason Reason);
