namespace EmulationKit.Council;

/// <summary>A member's declared conflict of interest on a motion: the member does not vote on it.</summary>
/// <param name="Motion">The motion.</param>
/// <param name="Member">The member who stands aside.</param>
public sealed record DeclaredConflict(MotionId Motion, CouncilMemberId Member);
