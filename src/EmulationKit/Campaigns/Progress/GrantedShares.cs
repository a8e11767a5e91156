using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Counts who is among those that a stored evaluation grants anything.</summary>
internal static class GrantedShares
{
    private const string Remote = "remote";

    public static async Task<IReadOnlyList<GrantedShare>> OfAsync(UseCaseScope scope, Campaign campaign, EvaluationRunId run, CancellationToken cancellationToken)
    {
        var rows = await scope.Repository<EvaluationRow>().ListAsync(new Evaluated(run), cancellationToken);
        var granted = (await scope.Repository<EvaluationRow>().ListAsync(new Honoured(run), cancellationToken)).ToHashSet();
        var kinds = campaign.Plan.Kinds.ToDictionary(k => k.Code, k => k.Standing);
        var participants = (await ParticipantsById.ListAsync(scope, rows.Select(r => r.Participant), cancellationToken)).ToDictionary(p => p.Id);
        var counted = rows.Where(r => participants.ContainsKey(r.Participant))
            .Select(r => Somebody.Of(participants[r.Participant], kinds.GetValueOrDefault(r.Kind), granted.Contains(r.Participant)))
            .ToArray();
        var knowsRemote = counted.Any(s => s.IsRemote);
        return
        [
            Count(GrantedMeasure.Leaders, counted, s => s.Leader),
            Count(GrantedMeasure.DirectWorkers, counted, s => s.DirectWorker),
            Count(GrantedMeasure.Women, counted, s => s.Woman),
            Count(GrantedMeasure.Remote, counted, s => knowsRemote ? s.IsRemote : null),
        ];
    }

    private static GrantedShare Count(GrantedMeasure measure, Somebody[] counted, Func<Somebody, bool?> of)
    {
        var known = counted.Where(s => of(s) is not null).ToArray();
        var honoured = known.Where(s => s.IsGranted).ToArray();
        return new(measure, honoured.Count(s => of(s) == true), honoured.Length, known.Count(s => of(s) == true), known.Length);
    }

    private sealed record Somebody(bool IsGranted, bool? Leader, bool? DirectWorker, bool? Woman, bool IsRemote)
    {
        public static Somebody Of(Participant participant, WorkStanding standing, bool isGranted)
        {
            var isPerson = participant.Nature == ParticipantNature.Person;
            var known = participant.Nature != ParticipantNature.Unit && standing != WorkStanding.Neither && (standing != WorkStanding.OfEach || participant.Standing is not null);
            return new(
                isGranted,
                known ? standing.IsLeader(participant) : null,
                known ? standing.IsDirectWorker(participant) : null,
                isPerson && participant.Details?.Gender is { } gender ? gender == Gender.Female : null,
                participant.Tags.Contains(Remote));
        }
    }

    private sealed record Row(ParticipantId Participant, string Kind);

    private sealed class Evaluated : Specification<EvaluationRow, Row>
    {
        public Evaluated(EvaluationRunId run) => Query.Where(r => r.Run == run && r.Board == "").AsNoTracking().Select(r => new Row(r.Participant, r.Kind));
    }

    private sealed class Honoured : Specification<EvaluationRow, ParticipantId>
    {
        public Honoured(EvaluationRunId run) => Query.Where(r => r.Run == run && r.Outcome == Outcome.Granted).AsNoTracking().Select(r => r.Participant);
    }
}
