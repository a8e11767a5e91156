using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Hands a person's roles in a campaign over to another.</summary>
/// <param name="Campaign">The campaign; none means the roles held in every campaign.</param>
/// <param name="From">Who leaves.</param>
/// <param name="To">Who takes over.</param>
/// <param name="FirstDay">The first day of who takes over; who leaves acts until the day before.</param>
public sealed record PassOnWorkCommand(CampaignId? Campaign, ActorId From, ActorId To, DateOnly FirstDay) : Command;

/// <summary>Passes work on (bàn giao công việc): every role that the person still has in the campaign ends, and the other
/// person begins in it the day after, all at once or not at all. What was done stays with who did it. Returns how many roles
/// went over. Refused: <c>Role.PassedOnToSelf</c>, <c>Role.ActorMissing</c>, <c>Role.NothingToPassOn</c>, and as
/// <see cref="RoleAssignment.End"/>; <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class PassOnWork(UseCaseServices services) : UseCase<PassOnWorkCommand, int>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<int>> HandleAsync(UseCaseScope scope, PassOnWorkCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(command.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (command.From == command.To)
        {
            return DomainError.Validation("Role.PassedOnToSelf", "Work passes on to somebody else; name another person.", "Người nhận bàn giao phải là người khác.", "to");
        }

        var held = await scope.Repository<RoleAssignment>().ListAsync(new HeldFrom(command.From, command.Campaign, command.FirstDay), cancellationToken);
        if (held.Count == 0)
        {
            return DomainError.Conflict("Role.NothingToPassOn", "This person has no role on that day; look at the list of roles.",
                "Đến ngày đó người này không còn giữ vai trò nào; hãy xem lại danh sách phân vai.", "from");
        }

        foreach (var role in held)
        {
            var passed = await PassAsync(scope, role, command, cancellationToken);
            if (passed.IsError)
            {
                return passed.Errors;
            }
        }

        return held.Count;
    }

    private static async Task<ErrorOr<RoleAssignmentId>> PassAsync(UseCaseScope scope, RoleAssignment role, PassOnWorkCommand command, CancellationToken cancellationToken)
    {
        var last = role.To;
        var ended = scope.Follow(role, role.Campaign, () => role.End(command.FirstDay.AddDays(-1), scope.Viewer.Day));
        return ended.IsError ? ended.Errors
            : await scope.AddAsync(RoleAssignment.Give(command.To, role.Role, role.Campaign, role.Unit, command.FirstDay, last), r => r.Id, role.Campaign, cancellationToken);
    }

    private sealed class HeldFrom : Specification<RoleAssignment>
    {
        public HeldFrom(ActorId actor, CampaignId? campaign, DateOnly day) =>
            Query.Where(r => r.Actor == actor && r.Campaign == campaign && (r.To == null || r.To >= day)).OrderBy(r => r.Id);
    }
}
