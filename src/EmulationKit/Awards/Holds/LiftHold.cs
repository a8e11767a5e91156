using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Lifts a hold.</summary>
/// <param name="Hold">The hold.</param>
/// <param name="On">The first day on which it no longer holds.</param>
/// <param name="Document">The document that lifting rests on.</param>
public sealed record LiftHoldCommand(EligibilityHoldId Hold, DateOnly On, Source Document) : Command;

/// <summary>Lifts a hold; decisions already signed stay as they are. Refused as <see cref="EligibilityHold.Lift"/>, and
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class LiftHold(UseCaseServices services) : UseCase<LiftHoldCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, LiftHoldCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        return allowed.IsError ? allowed
            : await scope.Repository<EligibilityHold>().GetByIdAsync(command.Hold, cancellationToken) is not { } hold ? UseCaseErrors.NotFound("hold")
            : scope.Change(hold, null, () => hold.Lift(scope.Actor, command.On, command.Document), personal: true);
    }
}
