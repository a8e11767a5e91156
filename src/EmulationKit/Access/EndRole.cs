using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Ends a role.</summary>
/// <param name="Assignment">The role as given.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record EndRoleCommand(RoleAssignmentId Assignment, DateOnly LastDay) : RoleCommand(Assignment);

/// <summary>Ends a role; what was done in it stays explained. Refused as <see cref="RoleAssignment.End"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EndRole(UseCaseServices services) : RoleUseCase<EndRoleCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, RoleAssignment role, EndRoleCommand command) =>
        role.End(command.LastDay, scope.Viewer.Day);
}
