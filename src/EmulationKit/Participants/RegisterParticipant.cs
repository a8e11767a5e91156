using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Registers a participant.</summary>
/// <param name="Definition">What is said of it.</param>
/// <param name="Parent">The unit above it; none at the top.</param>
public sealed record RegisterParticipantCommand(ParticipantDefinition Definition, ParticipantId? Parent = null) : Command;

/// <summary>Registers a participant with all campaigns. Refused as <see cref="Participant.Create"/> and
/// <see cref="Participant.MoveUnder"/>, and <c>Participant.CodeTaken</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RegisterParticipant(UseCaseServices services) : UseCase<RegisterParticipantCommand, ParticipantId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ParticipantId>> HandleAsync(UseCaseScope scope, RegisterParticipantCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Participant>().AnyAsync(new ParticipantByCode(command.Definition.Code), cancellationToken))
        {
            return DomainError.Conflict("Participant.CodeTaken", $"The code '{command.Definition.Code}' is registered already; choose another.",
                $"Mã '{command.Definition.Code}' đã được dùng; hãy chọn mã khác.", "code");
        }

        var parent = command.Parent is { } id ? await scope.Repository<Participant>().GetByIdAsync(id, cancellationToken) : null;
        var made = Participant.Create(command.Definition).Then(p => p.MoveUnder(command.Parent, _ => parent).Then(_ => p));
        return await scope.AddAsync(made, p => p.Id, null, cancellationToken, command.Definition.Nature != ParticipantNature.Unit);
    }
}
