namespace EmulationKit.Council;

/// <summary>That a member has voted on a motion, and whether on paper; not when, not what.</summary>
internal readonly record struct RollMark(MotionId Motion, CouncilMemberId Member, bool OnPaper);
