using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Puts a participant under a unit.</summary>
/// <param name="Participant">The participant.</param>
/// <param name="Parent">The unit above; none for the top.</param>
public sealed record MoveParticipantCommand(ParticipantId Participant, ParticipantId? Parent) : Command;

/// <summary>Puts a participant under a unit, or at the top. Refused as <see cref="Participant.MoveUnder"/>, and
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class MoveParticipant(UseCaseServices services) : UseCase<MoveParticipantCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, MoveParticipantCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed;
        }

        var participants = scope.Repository<Participant>();
        var above = new Dictionary<ParticipantId, Participant>();
        for (var next = command.Parent; next is { } id && !above.ContainsKey(id) && await participants.GetByIdAsync(id, cancellationToken) is { } unit; next = unit.Parent)
        {
            above[id] = unit;
        }

        return await participants.GetByIdAsync(command.Participant, cancellationToken) is { } participant
            ? scope.Change(participant, null, () => participant.MoveUnder(command.Parent, id => above.GetValueOrDefault(id)), participant.Nature != ParticipantNature.Unit)
            : UseCaseErrors.NotFound("participant");
    }
}
