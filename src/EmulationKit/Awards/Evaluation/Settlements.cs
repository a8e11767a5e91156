namespace EmulationKit.Awards;

/// <summary>Finds the recorded decision that breaks a tie.</summary>
internal static class Settlements
{
    /// <summary>The rows that a decision chose among tied ones: the first decision on the award all of whose choices
    /// are among them, and which can be followed.</summary>
    public static HashSet<int>? Find(EvaluationState state, CompiledAward award, HashSet<int> tied, Func<HashSet<int>, bool> canFollow)
    {
        foreach (var settlement in state.Options.Settlements.Where(s => s.Award == award.Definition.Code && s.Granted.Count > 0))
        {
            var rows = settlement.Granted.Select(id => state.Table.TryRow(id, out var row) ? row : -1).ToHashSet();
            if (rows.IsSubsetOf(tied) && canFollow(rows))
            {
                state.NoteUse(settlement);
                return rows;
            }
        }

        return null;
    }
}
