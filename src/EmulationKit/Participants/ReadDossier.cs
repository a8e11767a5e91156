using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>What does the dossier hold of a person?</summary>
/// <param name="Participant">The person or household.</param>
public sealed record ReadDossierRequest(ParticipantId Participant);

/// <summary>Reads a dossier with its personal details; that it was read is recorded. Refused: <c>Store.NotFound</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReadDossier(UseCaseServices services) : KitQuery<ReadDossierRequest, Participant>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Participant>> AnswerAsync(UseCaseScope scope, ReadDossierRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Participant>().GetByIdAsync(request.Participant, cancellationToken) is not { } participant)
        {
            return UseCaseErrors.NotFound("participant");
        }

        scope.Record(null, AuditView.SubjectOf(participant));
        return participant;
    }
}
