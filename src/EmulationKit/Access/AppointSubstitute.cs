using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Lets somebody stand in for who has a role.</summary>
/// <param name="Assignment">The role as given.</param>
/// <param name="Substitute">Who stands in.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AppointSubstituteCommand(RoleAssignmentId Assignment, ActorId Substitute, DateOnly From, DateOnly To) : RoleCommand(Assignment);

/// <summary>Appoints a substitute for some days. Refused as <see cref="RoleAssignment.StandIn"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AppointSubstitute(UseCaseServices services) : RoleUseCase<AppointSubstituteCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, RoleAssignment role, AppointSubstituteCommand command) =>
        role.StandIn(command.Substitute, command.From, command.To);
}
