using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>A role given to a person for some days: in one campaign or in all, for one unit if the role is of one. It
/// ends and is never taken back, so that what was done in it stays explained.</summary>
public sealed class RoleAssignment
{
    private RoleAssignment(RoleAssignmentId id, ActorId actor, Role role, CampaignId? campaign, ParticipantId? unit, DateOnly from, DateOnly? to)
    {
        Id = id;
        Actor = actor;
        Role = role;
        Campaign = campaign;
        Unit = unit;
        From = from;
        To = to;
    }

    /// <summary>The assignment.</summary>
    public RoleAssignmentId Id { get; private set; }

    /// <summary>Who has the role.</summary>
    public ActorId Actor { get; private set; }

    /// <summary>The role.</summary>
    public Role Role { get; private set; }

    /// <summary>The campaign; none means every campaign.</summary>
    public CampaignId? Campaign { get; private set; }

    /// <summary>The unit that a unit officer acts for.</summary>
    public ParticipantId? Unit { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day; none while it is open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Who stands in, if anybody.</summary>
    public ActorId? Substitute { get; private set; }

    /// <summary>The first day on which the substitute stands in.</summary>
    public DateOnly? SubstituteFrom { get; private set; }

    /// <summary>The last day on which the substitute stands in.</summary>
    public DateOnly? SubstituteTo { get; private set; }

    /// <summary>Gives a role. Refused, all at once: <c>Role.ActorMissing</c>, <c>Role.UnitMissing</c> of a unit officer,
    /// <c>Role.UnitUnexpected</c> of any other role, <c>Role.DaysReversed</c>.</summary>
    /// <param name="actor">To whom.</param>
    /// <param name="role">The role.</param>
    /// <param name="campaign">The campaign; none means every campaign.</param>
    /// <param name="unit">The unit that a unit officer acts for.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, if it is known.</param>
    public static ErrorOr<RoleAssignment> Give(ActorId actor, Role role, CampaignId? campaign, ParticipantId? unit, DateOnly from, DateOnly? to = null)
    {
        var problems = new Problems();
        Choices.Check(problems, "role", role);
        if (string.IsNullOrWhiteSpace(actor.Value))
        {
            problems.Add("Role.ActorMissing", "actor", "Name the person by the user id of the sign-in.", "Hãy chỉ người được phân công bằng mã người dùng của hệ thống đăng nhập.");
        }

        if (role == Role.UnitOfficer && unit is null)
        {
            problems.Add("Role.UnitMissing", "unit", "A unit officer acts for a unit; name it.", "Cán bộ đơn vị phải gắn với một đơn vị; hãy chọn đơn vị.");
        }

        if (role != Role.UnitOfficer && unit is not null)
        {
            problems.Add("Role.UnitUnexpected", "unit", "Only a unit officer acts for a unit; leave the unit out.", "Chỉ cán bộ đơn vị mới gắn với đơn vị; hãy bỏ trống đơn vị.");
        }

        if (to < from)
        {
            problems.Add("Role.DaysReversed", "to", "The role ends before it begins; mend the days.", "Ngày kết thúc trước ngày bắt đầu; hãy sửa lại.");
        }

        return problems.OrElse(() => new RoleAssignment(RoleAssignmentId.New(), actor, role, campaign, unit, from, to));
    }

    /// <summary>Ends the role. Refused: <c>Role.AlreadyEnded</c>, <c>Role.DaysReversed</c>.</summary>
    /// <param name="lastDay">Its last day.</param>
    /// <param name="today">Today.</param>
    public ErrorOr<Success> End(DateOnly lastDay, DateOnly today)
    {
        if (To < today)
        {
            return DomainError.Conflict("Role.AlreadyEnded", "The role has already ended.", "Vai trò này đã kết thúc.", "to");
        }

        if (lastDay < From)
        {
            return DomainError.Validation("Role.DaysReversed", "The role would end before it began; choose a later day.", "Ngày kết thúc trước ngày bắt đầu; hãy chọn ngày muộn hơn.", "to");
        }

        To = lastDay;
        return Result.Success;
    }

    /// <summary>Lets somebody stand in for some days. Refused: <c>Role.SubstituteIsHolder</c>, <c>Role.DaysReversed</c>.</summary>
    /// <param name="substitute">Who stands in.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public ErrorOr<Success> StandIn(ActorId substitute, DateOnly from, DateOnly to)
    {
        if (substitute == Actor || string.IsNullOrWhiteSpace(substitute.Value))
        {
            return DomainError.Validation("Role.SubstituteIsHolder", "The substitute must be somebody else.", "Người thay phải là người khác.", "substitute");
        }

        if (to < from)
        {
            return DomainError.Validation("Role.DaysReversed", "The substitution ends before it begins; mend the days.", "Ngày kết thúc trước ngày bắt đầu; hãy sửa lại.", "to");
        }

        (Substitute, SubstituteFrom, SubstituteTo) = (substitute, from, to);
        return Result.Success;
    }

    /// <summary>Whether somebody has the role on a day, in person or as the substitute.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="day">The day.</param>
    public bool IsHeldBy(ActorId actor, DateOnly day) =>
        new DateRange(From, To).Contains(day)
        && (actor == Actor || (actor == Substitute && new DateRange(SubstituteFrom, SubstituteTo).Contains(day)));
}
