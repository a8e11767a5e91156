namespace EmulationKit.Council;

/// <summary>A receipt in the closed box.</summary>
/// <param name="Motion">The motion that the ballot was cast on.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Counted">Whether the ballot was valid.</param>
public sealed record ClosedReceipt(MotionId Motion, BallotReceipt Receipt, bool Counted);
