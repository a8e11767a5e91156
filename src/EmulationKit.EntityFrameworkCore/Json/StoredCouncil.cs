using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.EntityFrameworkCore.Json;

internal sealed record StoredMotion(
    MotionId Id, MotionKind Kind, string AwardCode, int Places, decimal RequiredShare, DenominatorRule Denominator, IReadOnlyList<ParticipantId> Candidates)
{
    public static StoredMotion Of(Motion motion) =>
        new(motion.Id, motion.Kind, motion.AwardCode, motion.Places, motion.RequiredShare, motion.Denominator, motion.Candidates);

    public Motion Restore() => Motion.Stored(Id, Kind, AwardCode, Places, RequiredShare, Denominator, Candidates);
}

internal sealed record StoredMember(CouncilMemberId Id, CouncilRole Role, Attendance Attendance)
{
    public static StoredMember Of(CouncilMember member) => new(member.Id, member.Role, member.Attendance);

    public CouncilMember Restore()
    {
        var member = new CouncilMember(Id, Role);
        member.Record(Attendance);
        return member;
    }
}
