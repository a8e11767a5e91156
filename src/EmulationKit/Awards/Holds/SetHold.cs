using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Sets a hold on a participant.</summary>
/// <param name="Participant">Who waits.</param>
/// <param name="Ground">Why.</param>
/// <param name="On">The first day on which it holds.</param>
/// <param name="Document">The document it rests on.</param>
/// <param name="PublicWording">What the public reads, if it is to be more than the usual words.</param>
public sealed record SetHoldCommand(ParticipantId Participant, HoldGround Ground, DateOnly On, Source Document, LocalizedText? PublicWording = null) : Command;

/// <summary>Sets a hold (tạm dừng xét), which counts in every campaign. Refused as <see cref="EligibilityHold.Set"/>, and
/// <c>Rules.UnknownChoice</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SetHold(UseCaseServices services) : UseCase<SetHoldCommand, EligibilityHoldId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<EligibilityHoldId>> HandleAsync(UseCaseScope scope, SetHoldCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Participant>().GetByIdAsync(command.Participant, cancellationToken) is null)
        {
            return UseCaseErrors.NotFound("participant");
        }

        var problems = new Problems();
        Choices.Check(problems, "ground", command.Ground);
        var set = problems.OrElse(() => Result.Success).Then(_ => EligibilityHold.Set(command.Participant, command.Ground, scope.Actor, command.On, command.Document, command.PublicWording));
        return await scope.AddAsync(set, h => h.Id, null, cancellationToken, personal: true);
    }
}
