using EmulationKit.Audit;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Brings a list of participants into the store, each with its entry in the audit.</summary>
internal static class Importing
{
    public static async Task<ErrorOr<ParticipantImport>> ImportAsync(
        this UseCaseScope scope, IReadOnlyList<ParticipantLine> lines, IReadOnlyCollection<string>? kinds, bool amend, CancellationToken cancellationToken)
    {
        if (lines.Count == 0)
        {
            return ParticipantImport.Of([], [], null, amend);
        }

        var registered = await scope.Repository<Participant>().ListAsync(cancellationToken);
        var before = amend ? registered.ToDictionary(p => p.Id, AuditView.Of) : [];
        var import = ParticipantImport.Of(registered, lines, kinds, amend);
        if (import.IsError)
        {
            return import;
        }

        foreach (var participant in import.Value.Added)
        {
            await scope.AddAsync(participant, null, cancellationToken, IsPersonal(participant));
        }

        foreach (var participant in import.Value.Amended)
        {
            var (was, now) = AuditJson.Difference(before[participant.Id], AuditView.Of(participant));
            if (AuditJson.Text(now) != "{}" || AuditJson.Text(was) != "{}")
            {
                scope.Record(null, AuditView.SubjectOf(participant), AuditJson.Text(was), AuditJson.Text(now), IsPersonal(participant));
            }
        }

        return import;
    }

    private static bool IsPersonal(Participant participant) => participant.Nature != ParticipantNature.Unit;
}
