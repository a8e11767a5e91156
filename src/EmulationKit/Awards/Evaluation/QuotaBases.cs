namespace EmulationKit.Awards;

/// <summary>Counts what a quota's percentage is taken of.</summary>
internal sealed class QuotaBases(EvaluationState state)
{
    /// <summary>The places of a quota in a group.</summary>
    /// <param name="quota">The quota.</param>
    /// <param name="group">The group, in the quota's scope.</param>
    /// <param name="eligible">Whether each row is eligible, from <paramref name="from"/> on.</param>
    /// <param name="from">The row of the first of <paramref name="eligible"/>.</param>
    public QuotaSlots Slots(CompiledQuota quota, int group, ReadOnlySpan<Truth> eligible, int from)
    {
        var definition = quota.Limit;
        if (definition.Count is not null)
        {
            return QuotaSlots.Of(quota, 0, 0);
        }

        var ranks = state.RanksOf(definition.Within);
        var groups = ranks.Groups;
        var members = groups.Starts[group + 1] - groups.Starts[group];
        if (definition.Of is QuotaBase.Members)
        {
            return QuotaSlots.Of(quota, members, members);
        }

        if (definition.Of is QuotaBase.Evaluated)
        {
            return QuotaSlots.Of(quota, ranks.Ranked[group], ranks.Ranked[group]);
        }

        var (sure, possible) = (0, 0);
        for (var place = groups.Starts[group]; place < groups.Starts[group + 1]; place++)
        {
            var row = groups.Row(place);
            var counts = definition.Of switch
            {
                QuotaBase.Registered => Truths.Of(state.Table.Head(row).Registered),
                QuotaBase.Eligible => eligible[row - from],
                _ => state.Outcomes[quota.OfAward][row].Outcome switch
                {
                    Outcome.Granted => Truth.True,
                    Outcome.Undecided => Truth.Unknown,
                    _ => Truth.False,
                },
            };
            sure += counts == Truth.True ? 1 : 0;
            possible += counts != Truth.False ? 1 : 0;
        }

        return QuotaSlots.Of(quota, sure, possible);
    }
}
