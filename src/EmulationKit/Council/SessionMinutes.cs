using EmulationKit.Campaigns;

namespace EmulationKit.Council;

/// <summary>The facts of a session's minutes (biên bản họp); the document made of them adds names and wording.</summary>
/// <param name="Session">The session.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="MetOn">The day of the session.</param>
/// <param name="Round">Which vote of the session it was, from 1.</param>
/// <param name="OpenedAt">When the vote was opened.</param>
/// <param name="ClosedAt">When it was closed.</param>
/// <param name="Members">All members, with their attendance.</param>
/// <param name="Motions">The result of each motion.</param>
/// <param name="VoidedRounds">The votes of the session that were declared void before.</param>
public sealed record SessionMinutes(
    CouncilSessionId Session,
    CampaignId Campaign,
    DateOnly MetOn,
    int Round,
    DateTimeOffset OpenedAt,
    DateTimeOffset ClosedAt,
    IReadOnlyList<MemberAttendance> Members,
    IReadOnlyList<MotionResult> Motions,
    IReadOnlyList<VoidedRound> VoidedRounds)
{
    /// <summary>Who was present.</summary>
    public IReadOnlyList<CouncilMemberId> Present => With(Attendance.Present);

    /// <summary>Who was absent and not asked in writing.</summary>
    public IReadOnlyList<CouncilMemberId> Absent => With(Attendance.Absent);

    /// <summary>Who was absent and asked in writing.</summary>
    public IReadOnlyList<CouncilMemberId> AskedInWriting => With(Attendance.AskedInWriting);

    private List<CouncilMemberId> With(Attendance attendance) =>
        [.. Members.Where(member => member.Attendance == attendance).Select(member => member.Member)];
}
