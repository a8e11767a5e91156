namespace EmulationKit.Awards;

/// <summary>The candidates of a group in the order of a quota, in classes of those who tie.</summary>
internal sealed class Line(EvaluationState state)
{
    private int[] rows = [];
    private int[] ends = [];
    private int[] keys = [];
    private bool unvoted;

    /// <summary>How many candidates there are.</summary>
    public int Count { get; private set; }

    /// <summary>The candidate at a place.</summary>
    public int this[int place] => rows[place];

    /// <summary>The place after the last of the class that begins at a place.</summary>
    public int EndOf(int place) => ends[place];

    /// <summary>Whether a class is one only because a vote that would order it has not been held.</summary>
    public bool IsOpen(int place, Scope scope) =>
        state.Scores.Status[rows[place]] == Scoring.RowStatus.Unscored ? unvoted : state.RanksOf(scope).OpenSpan(rows[place]) > 1;

    /// <summary>Draws up the line of a group.</summary>
    public void Draw(CompiledAward award, Scope scope, int group, ReadOnlySpan<Truth> standing, int from)
    {
        var ranks = state.RanksOf(scope);
        var (start, end) = (ranks.Groups.Starts[group], ranks.Groups.Starts[group + 1]);
        if (rows.Length < end - start)
        {
            rows = new int[end - start];
            ends = new int[end - start];
            keys = new int[end - start];
        }

        Count = 0;
        var ranked = start + ranks.Ranked[group];
        for (var place = start; place < ranked; place++)
        {
            var row = ranks.Order[place];
            if (standing[row - from] != Truth.False)
            {
                keys[Count] = ranks.Ranks[row];
                rows[Count++] = row;
            }
        }

        var scored = Count;
        for (var place = ranked; place < end; place++)
        {
            if (standing[ranks.Order[place] - from] != Truth.False)
            {
                rows[Count++] = ranks.Order[place];
            }
        }

        if (Count > scored)
        {
            OrderByVotes(award.Definition.Code, scored);
        }

        Classify();
    }

    /// <summary>Unscored nominees rank by votes; while a vote is missing they are one class whose order is open.</summary>
    private void OrderByVotes(string award, int first)
    {
        unvoted = false;
        for (var place = first; place < Count; place++)
        {
            var votes = state.Table.Head(rows[place]).Ballots.TryGetValue(award, out var count) ? count.VotesFor : (int?)null;
            unvoted |= votes is null;

            // Ranks are positive, so votes below zero stay apart from them; more votes sort first.
            keys[place] = -1 - (votes ?? 0);
        }

        if (unvoted)
        {
            keys.AsSpan(first, Count - first).Fill(0);
            return;
        }

        keys.AsSpan(first, Count - first).Sort(rows.AsSpan(first, Count - first));
    }

    private void Classify()
    {
        for (var place = 0; place < Count;)
        {
            var end = place + 1;
            while (end < Count && keys[place] == keys[end])
            {
                end++;
            }

            ends.AsSpan(place, end - place).Fill(end);
            place = end;
        }
    }
}
