namespace EmulationKit.Council;

/// <summary>A member as the minutes list them.</summary>
/// <param name="Member">The member.</param>
/// <param name="Role">What the member is in the council.</param>
/// <param name="Attendance">Present, absent, or asked in writing.</param>
public sealed record MemberAttendance(CouncilMemberId Member, CouncilRole Role, Attendance Attendance);
