namespace EmulationKit.Council;

/// <summary>What a member is in the council. Every role has one vote.</summary>
public enum CouncilRole
{
    /// <summary>A member (ủy viên).</summary>
    Member = 0,

    /// <summary>The chair (chủ tịch hội đồng).</summary>
    Chair = 1,

    /// <summary>A deputy chair (phó chủ tịch hội đồng).</summary>
    Deputy = 2,

    /// <summary>The secretary (thư ký), a member too.</summary>
    Secretary = 3,

    /// <summary>The standing member (ủy viên thường trực).</summary>
    StandingMember = 4,
}
