namespace EmulationKit.Council;

/// <summary>A member on the roll of a session: an id and a role, no name.</summary>
public sealed class CouncilMember
{
    /// <summary>A member whose attendance is not recorded yet.</summary>
    /// <param name="id">The member.</param>
    /// <param name="role">What the member is in the council.</param>
    public CouncilMember(CouncilMemberId id, CouncilRole role)
    {
        Id = id;
        Role = Guard.Against.EnumOutOfRange(role);
    }

    /// <summary>The member.</summary>
    public CouncilMemberId Id { get; private set; }

    /// <summary>What the member is in the council.</summary>
    public CouncilRole Role { get; private set; }

    /// <summary>Whether the member is at the session.</summary>
    public Attendance Attendance { get; private set; }

    /// <summary>Whether the member is present or was asked in writing.</summary>
    internal bool TakesPart => Attendance is Attendance.Present or Attendance.AskedInWriting;

    internal void Record(Attendance attendance) => Attendance = attendance;
}
