using System.Collections;
using System.Numerics;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The ranks of one scope: standard competition ranking in every group, on exact totals.</summary>
internal sealed class RankTable
{
    private const int FewKeys = 40;

    private readonly InputTable table;
    private readonly ScoreColumns scores;
    private readonly TieBreaker? breaker;
    private readonly bool byPercent;
    private readonly BitArray? open;

    public RankTable(Scope scope, InputTable table, ScoreColumns scores, TieBreaker? breaker, RankBy by)
    {
        Groups = Grouping.By(scope, table);
        this.table = table;
        this.scores = scores;
        this.breaker = breaker;
        byPercent = by == RankBy.Percent && table.Profiles.Select(p => p.ScaleTotal).Distinct().Count() > 1;
        open = breaker is { HasVote: true } ? new BitArray(table.Count) : null;
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
        var (first, last) = (from, to);
        var (least, most) = (long.MaxValue, long.MinValue);
        for (var place = from; place < to; place++)
        {
            var row = Groups.Row(place);
            if (scores.Status[row] is RowStatus.Scored or RowStatus.Reported)
            {
                Order[first++] = row;
                least = Math.Min(least, scores.Totals[row]);
                most = Math.Max(most, scores.Totals[row]);
            }
            else
            {
                Order[--last] = row;
                Ranks[row] = 0;
                open?.Set(row, false);
            }
        }

        Ranked[group] = first - from;
        var ranked = Order.AsSpan(from, first - from);
        if (ranked.Length == 0)
        {
            return;
        }

        Sort(ranked, keys, least, most);
        Number(ranked);
    }

    private void Sort(Span<int> ranked, Span<ulong> keys, long least, long most)
    {
        if (byPercent)
        {
            ranked.Sort(ComparePercent);
            return;
        }

        // The distance to the best total and the row's place share one number; totals are at most 2^48 apart or so.
        var bits = BitOperations.Log2((uint)ranked.Length) + 1;
        if ((ulong)(most - least) >> (64 - bits) != 0)
        {
            ranked.Sort((a, b) => scores.Totals[b].CompareTo(scores.Totals[a]));
            return;
        }

        keys = keys[..ranked.Length];
        for (var i = 0; i < ranked.Length; i++)
        {
            keys[i] = ((ulong)(most - scores.Totals[ranked[i]]) << bits) | (uint)i;
        }

        if (keys.Length <= FewKeys)
        {
            InsertionSort(keys);
        }
        else
        {
            keys.Sort();
        }

        var rows = ranked.Length <= 256 ? stackalloc int[ranked.Length] : new int[ranked.Length];
        ranked.CopyTo(rows);
        var mask = (1UL << bits) - 1;
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i] = rows[(int)(keys[i] & mask)];
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

    private void Number(Span<int> ranked)
    {
        for (var i = 0; i < ranked.Length;)
        {
            var end = i + 1;
            while (end < ranked.Length && SameTotal(ranked[i], ranked[end]))
            {
                end++;
            }

            NumberTie(ranked[i..end], i + 1);
            i = end;
        }
    }

    private void NumberTie(Span<int> tie, int rank)
    {
        if (breaker is null || tie.Length == 1)
        {
            foreach (var row in tie)
            {
                Ranks[row] = rank;
                open?.Set(row, false);
            }

            return;
        }

        breaker.Break(tie, 0, (part, offset, isOpen) =>
        {
            foreach (var row in part)
            {
                Ranks[row] = rank + offset;
                open?.Set(row, isOpen);
            }
        });
    }

    private bool SameTotal(int a, int b) => byPercent ? ComparePercent(a, b) == 0 : scores.Totals[a] == scores.Totals[b];

    private int ComparePercent(int a, int b) =>
        ((Int128)scores.Totals[b] * Scale(a)).CompareTo((Int128)scores.Totals[a] * Scale(b));

    private long Scale(int row) => table.Profiles[table.ProfileOf[row]].ScaleTotal;
}
