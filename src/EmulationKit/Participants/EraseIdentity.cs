using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Erases who a person or household is.</summary>
/// <param name="Participant">The person or household.</param>
public sealed record EraseIdentityCommand(ParticipantId Participant) : Command;

/// <summary>Erases name, post, details and consent of a person or household, and what the audit kept of them; scores,
/// decisions and the chain stay. Refused as <see cref="Participant.EraseIdentity"/>, and <c>Store.NotFound</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EraseIdentity(UseCaseServices services) : UseCase<EraseIdentityCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, EraseIdentityCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<Participant>().GetByIdAsync(command.Participant, cancellationToken) is not { } participant)
        {
            return UseCaseErrors.NotFound("participant");
        }

        var erased = scope.Unchanged(participant).Then(_ => participant.EraseIdentity(scope.Viewer.Day));
        if (erased.IsError)
        {
            return erased;
        }

        await EraseAuditAsync(scope, participant, cancellationToken);
        scope.Record(null, AuditView.SubjectOf(participant), after: $$"""{"erasedOn":"{{participant.ErasedOn:yyyy-MM-dd}}"}""");
        return erased;
    }

    private static async Task EraseAuditAsync(UseCaseScope scope, Participant participant, CancellationToken cancellationToken)
    {
        var nominations = await scope.Repository<Nomination>().ListAsync(new NominationsOfParticipant(participant.Id), cancellationToken);
        string[] subjects = [AuditView.SubjectOf(participant), .. nominations.Select(AuditView.SubjectOf)];
        var entries = await scope.Repository<AuditEntry>().ListAsync(new AuditOfSubjects(subjects), cancellationToken);
        foreach (var chain in entries.GroupBy(e => e.Chain))
        {
            foreach (var payload in await scope.Repository<AuditPayload>().ListAsync(new PersonalPayloads(chain.Key, [.. chain.Select(e => e.Sequence)]), cancellationToken))
            {
                payload.Erase(scope.Now);
            }
        }
    }
}
