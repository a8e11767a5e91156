namespace EmulationKit.Awards;

/// <summary>A quota where all is known: everyone is ranked, no candidate is doubtful, and no tie waits for a vote or a
/// decision. Then one walk down the ranking is enough. <see cref="QuotaRunner"/> has the whole rule.</summary>
internal static class PlainQuota
{
    /// <summary>Applies a quota to a group without doubtful candidates, or leaves everything as it is and returns false if
    /// something else is open.</summary>
    public static bool TryApply(EvaluationState state, Quota quota, int group, int places, Span<Truth> standing, Span<OutcomeReason> reasons, int from)
    {
        var ranks = state.RanksOf(quota.Within);
        if (ranks.HasVote || state.Table.HasUnscored)
        {
            return false;
        }

        var order = ranks.Order.AsSpan(ranks.Groups.Starts[group], ranks.Ranked[group]);
        var line = FindLine(ranks, order, quota.Ties, places, standing, from);
        if (line.IsTie && quota.Ties == TiePolicy.Decide)
        {
            return false;
        }

        for (var i = line.Place; i < order.Length; i++)
        {
            var at = order[i] - from;
            if (standing[at] == Truth.True)
            {
                standing[at] = Truth.False;
                reasons[at] = line.IsTie && i < line.TieEnd ? OutcomeReason.TieOnLine : OutcomeReason.Quota;
            }
        }

        return true;
    }

    /// <summary>Whether it is not sure of some candidate of a group whether it is in.</summary>
    public static bool AnyDoubt(EvaluationState state, Quota quota, int group, ReadOnlySpan<Truth> standing, int from)
    {
        var groups = state.RanksOf(quota.Within).Groups;
        for (var place = groups.Starts[group]; place < groups.Starts[group + 1]; place++)
        {
            if (standing[groups.Row(place) - from] == Truth.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first place of the ranking that is out, and whether those there tie on the line.</summary>
    private static (int Place, bool IsTie, int TieEnd) FindLine(RankTable ranks, ReadOnlySpan<int> order, TiePolicy ties, int places, ReadOnlySpan<Truth> standing, int from)
    {
        var taken = 0;
        for (var i = 0; i < order.Length;)
        {
            if (standing[order[i] - from] != Truth.True)
            {
                i++;
                continue;
            }

            if (taken >= places)
            {
                return (i, false, i);
            }

            var (end, tied) = (i, 0);
            for (var rank = ranks.Ranks[order[i]]; end < order.Length && ranks.Ranks[order[end]] == rank; end++)
            {
                tied += standing[order[end] - from] == Truth.True ? 1 : 0;
            }

            if (taken + tied > places && ties != TiePolicy.Include)
            {
                return (i, true, end);
            }

            taken += tied;
            i = end;
        }

        return (order.Length, false, order.Length);
    }
}
