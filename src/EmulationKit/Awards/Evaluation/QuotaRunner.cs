namespace EmulationKit.Awards;

/// <summary>Lets one quota bear on the candidates of a group: who is within it whatever is still unknown, who is
/// beyond it, and who depends on what is unknown or on a tie.</summary>
internal sealed class QuotaRunner(EvaluationState state)
{
    private readonly QuotaBases bases = new(state);
    private readonly Line line = new(state);

    /// <summary>Whether it may not be sure of some candidate of the run whether it is in.</summary>
    public bool MayDoubt { get; set; }

    /// <summary>Applies a quota.</summary>
    /// <param name="award">The award.</param>
    /// <param name="quota">The quota.</param>
    /// <param name="group">The group, in the quota's scope.</param>
    /// <param name="eligible">Who met the clauses, from <paramref name="from"/> on.</param>
    /// <param name="standing">Who is still in; changed in place.</param>
    /// <param name="reasons">Why not; changed in place.</param>
    /// <param name="from">The row of the first of the spans.</param>
    public void Apply(CompiledAward award, CompiledQuota quota, int group, ReadOnlySpan<Truth> eligible, Span<Truth> standing, Span<OutcomeReason> reasons, int from)
    {
        var definition = quota.Limit;
        var slots = bases.Slots(quota, group, eligible, from);
        if (slots.Least == slots.Most
            && !(MayDoubt && PlainQuota.AnyDoubt(state, definition, group, standing, from))
            && PlainQuota.TryApply(state, definition, group, slots.Least, standing, reasons, from))
        {
            return;
        }

        MayDoubt = true;
        line.Draw(award, definition.Within, group, standing, from);
        var (sureBefore, possibleBefore) = (0, 0);
        for (var place = 0; place < line.Count; place = line.EndOf(place))
        {
            var end = line.EndOf(place);
            var (sure, possible) = (0, 0);
            for (var i = place; i < end; i++)
            {
                if (standing[line[i] - from] == Truth.True)
                {
                    sure++;
                }
                else
                {
                    possible++;
                }
            }

            var isOpen = end - place > 1 && line.IsOpen(place, definition.Within);
            var ties = isOpen ? TiePolicy.Decide : definition.Ties;
            var isKnown = possibleBefore + possible == 0 && slots.Least == slots.Most && sureBefore < slots.Least && sureBefore + sure > slots.Least;
            if (isKnown && ties == TiePolicy.Decide && Settle(award, place, end, slots.Least - sureBefore, standing, reasons, from))
            {
                sureBefore += sure;
                continue;
            }

            for (var i = place; i < end; i++)
            {
                var at = line[i] - from;
                var isSure = standing[at] == Truth.True;
                var isIn = ties == TiePolicy.Include
                    ? sureBefore + possibleBefore < slots.Least
                    : sureBefore + possibleBefore + sure + possible <= slots.Least;
                var isOut = ties == TiePolicy.Exclude
                    ? sureBefore + sure + (isSure ? 0 : 1) > slots.Most
                    : sureBefore >= slots.Most;
                if (isOut)
                {
                    standing[at] = Truth.False;
                    reasons[at] = sureBefore < slots.Most ? OutcomeReason.TieOnLine : OutcomeReason.Quota;
                }
                else if (!isIn && isSure)
                {
                    standing[at] = Truth.Unknown;
                    reasons[at] = isKnown && !isOpen ? OutcomeReason.TieOnLine : OutcomeReason.Quota;
                }
            }

            sureBefore += sure;
            possibleBefore += possible;
        }
    }

    /// <summary>Lets a recorded decision break the tie of a class, if there is one that names some of it.</summary>
    private bool Settle(CompiledAward award, int place, int end, int places, Span<Truth> standing, Span<OutcomeReason> reasons, int from)
    {
        var tied = new HashSet<int>();
        for (var i = place; i < end; i++)
        {
            tied.Add(line[i]);
        }

        if (Settlements.Find(state, award, tied, rows => rows.Count <= places) is not { } chosen)
        {
            return false;
        }

        foreach (var row in tied)
        {
            standing[row - from] = chosen.Contains(row) ? Truth.True : chosen.Count < places ? Truth.Unknown : Truth.False;
            reasons[row - from] = chosen.Contains(row) ? OutcomeReason.Met : OutcomeReason.TieOnLine;
        }

        return true;
    }
}
