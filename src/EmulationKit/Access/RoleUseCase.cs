using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>What is done to a role that was given.</summary>
/// <param name="Assignment">The role as given.</param>
public abstract record RoleCommand(RoleAssignmentId Assignment) : Command;

/// <summary>A change of a role that was given. Refused, beside what the role refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class RoleUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : RoleCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (await scope.Repository<RoleAssignment>().GetByIdAsync(command.Assignment, cancellationToken) is not { } role)
        {
            return scope.Missing("role", null);
        }

        var allowed = scope.Ask(new AccessTarget(role.Campaign) { Unit = role.Unit, Person = role.Actor });
        return allowed.IsError ? allowed : scope.Change(role, role.Campaign, () => Change(scope, role, command));
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, RoleAssignment role, TCommand command);
}
