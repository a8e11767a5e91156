namespace EmulationKit.Awards;

/// <summary>Counts direct workers among those granted.</summary>
internal static class Shortfalls
{
    public static IReadOnlyList<DirectWorkerShortfall> Of(EvaluationState state) =>
        [.. state.Plan.Awards.SelectMany(a => a.DirectWorkerShares.SelectMany(s => Of(state, a, s)))];

    private static IEnumerable<DirectWorkerShortfall> Of(EvaluationState state, CompiledAward award, DirectWorkerShare share)
    {
        var groups = Grouping.By(share.Within, state.Table);
        for (var group = 0; group < groups.Count; group++)
        {
            var rows = Enumerable.Range(groups.Starts[group], groups.Starts[group + 1] - groups.Starts[group]).Select(groups.Row).ToArray();
            var granted = rows.Where(r => state.Outcomes[award.Index][r].Outcome == Outcome.Granted).ToArray();
            var workers = granted.Count(r => state.Table.Head(r).DirectWorker);
            var wanted = (int)decimal.Ceiling(share.AtLeast * granted.Length);
            if (workers < wanted)
            {
                var head = state.Table.Head(rows[0]);
                yield return new(award.Definition.Code, share.Within, share.Within switch { Scope.Bloc => head.Bloc, Scope.Kind => head.Kind, _ => null }, granted.Length, workers, wanted);
            }
        }
    }
}
