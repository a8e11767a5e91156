using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The ranks of one scope: standard competition ranking in every group, on exact totals.</summary>
internal sealed class RankTable
{
    private const int FewKeys = 40;
    private const int PlaceBits = 18;
    private const int MostInKey = (1 << PlaceBits) - 1;
    private const long TotalBound = 1L << 45;

    private readonly InputTable table;
    private readonly ScoreColumns scores;
    private readonly TieBreaker? breaker;
    private readonly bool byPercent;
    private readonly bool[]? open;

    public RankTable(Scope scope, InputTable table, ScoreColumns scores, TieBreaker? breaker, RankBy by)
    {
        Groups = Grouping.By(scope, table);
        this.table = table;
        this.scores = scores;
        this.breaker = breaker;
        byPercent = by == RankBy.Percent && table.Profiles.Select(p => p.ScaleTotal).Distinct().Count() > 1;
        open = breaker is { HasVote: true } ? new bool[table.Count] : null;
        Order = new int[table.Count];
        Ranks = new int[table.Count];
        Ranked = new int[Groups.Count];
    }

    public Grouping Groups { get; }

    /// <summary>Whether a council's vote, which may still come, is among the things that break ties.</summary>
    public bool HasVote => open is not null;

    /// <summary>The rows in the order of their groups, in each group the ranked ones first, the best first.</summary>
    public int[] Order { get; }

    /// <summary>The rank of each row, 1 the best; 0 if it is not ranked.</summary>
    public int[] Ranks { get; }

    /// <summary>How many rows of each group are ranked.</summary>
    public int[] Ranked { get; }

    /// <summary>How many places a row's tie spans whose breaking vote is still to come; 1 if there is none.</summary>
    public int OpenSpan(int row)
    {
        if (open is null || !open[row])
        {
            return 1;
        }

        var group = Groups.Of[row];
        var span = 0;
        for (var i = Groups.Starts[group] + Ranks[row] - 1; i < Groups.Starts[group] + Ranked[group] && Ranks[Order[i]] == Ranks[row]; i++)
        {
            span++;
        }

        return span;
    }

    /// <summary>Ranks one group anew.</summary>
    /// <param name="group">The group.</param>
    /// <param name="keys">Scratch space for at least as many as the group has rows.</param>
    public void Rank(int group, Span<ulong> keys)
    {
        var (from, to) = (Groups.Starts[group], Groups.Starts[group + 1]);
        var count = byPercent || to - from > MostInKey ? List(from, to) : Sort(from, to, keys);
        Ranked[group] = count;
        var ranked = Order.AsSpan(from, count);
        for (var i = 0; i < count;)
        {
            var end = i + 1;
            while (end < count && SameTotal(ranked[i], ranked[end]))
            {
                end++;
            }

            NumberTie(ranked[i..end], i + 1);
            i = end;
        }
    }

    /// <summary>Puts those in the ranking first, the best first. The distance from a bound that no total reaches, and the
    /// place in the group, share one number, so that plain numbers are sorted.</summary>
    private int Sort(int from, int to, Span<ulong> keys)
    {
        var (count, last) = (0, to);
        for (var place = from; place < to; place++)
        {
            var row = Groups.Row(place);
            keys[count] = ((ulong)(TotalBound - scores.Totals[row]) << PlaceBits) | (uint)(place - from);
            if (scores.Status[row] <= RowStatus.Reported)
            {
                count++;
            }
            else
            {
                LeaveOut(row, --last);
            }
        }

        keys = keys[..count];
        if (count <= FewKeys)
        {
            InsertionSort(keys);
        }
        else
        {
            keys.Sort();
        }

        var order = Order.AsSpan(from, count);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = Groups.Row(from + (int)(keys[i] & MostInKey));
        }

        return count;
    }

    /// <summary>The same for groups or totals that do not fit one number.</summary>
    private int List(int from, int to)
    {
        var (first, last) = (from, to);
        for (var place = from; place < to; place++)
        {
            var row = Groups.Row(place);
            if (scores.Status[row] <= RowStatus.Reported)
            {
                Order[first++] = row;
            }
            else
            {
                LeaveOut(row, --last);
            }
        }

        Order.AsSpan(from, first - from).Sort(byPercent ? ComparePercent : (a, b) => scores.Totals[b].CompareTo(scores.Totals[a]));
        return first - from;
    }

    private void LeaveOut(int row, int place)
    {
        Order[place] = row;
        Ranks[row] = 0;
        SetOpen(row, false);
    }

    private void SetOpen(int row, bool isOpen)
    {
        if (open is not null)
        {
            open[row] = isOpen;
        }
    }

    private static void InsertionSort(Span<ulong> keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var key = keys[i];
            var at = i;
            for (; at > 0 && keys[at - 1] > key; at--)
            {
                keys[at] = keys[at - 1];
            }

            keys[at] = key;
        }
    }

    private void NumberTie(Span<int> tie, int rank)
    {
        if (breaker is not null && tie.Length > 1)
        {
            BreakTie(breaker, tie, rank);
            return;
        }

        foreach (var row in tie)
        {
            Ranks[row] = rank;
            SetOpen(row, false);
        }
    }

    private void BreakTie(TieBreaker by, Span<int> tie, int rank) => by.Break(tie, 0, (part, offset, isOpen) =>
    {
        foreach (var row in part)
        {
            Ranks[row] = rank + offset;
            SetOpen(row, isOpen);
        }
    });

    private bool SameTotal(int a, int b) => byPercent ? ComparePercent(a, b) == 0 : scores.Totals[a] == scores.Totals[b];

    private int ComparePercent(int a, int b) =>
        ((Int128)scores.Totals[b] * Scale(a)).CompareTo((Int128)scores.Totals[a] * Scale(b));

    private long Scale(int row) => table.Profiles[table.ProfileOf[row]].ScaleTotal;
}
