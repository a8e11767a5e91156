using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Breaks ties by the rule's list. A thing that is not known of every participant of a tie breaks nothing in
/// it; the council's vote, which may still come, leaves the tie open.</summary>
internal sealed class TieBreaker
{
    private readonly List<(TieBreakBy By, Func<int, long?> Key)> keys = [];

    public TieBreaker(IReadOnlyList<TieBreak> breaks, InputTable table, ScoreColumns scores)
    {
        var plan = table.Plan.Scoring;
        foreach (var item in breaks)
        {
            keys.Add((item.By, item.By switch
            {
                TieBreakBy.Part => Tracked(scores, plan.Tracked.Slot(new Tracked(TrackedKind.Area, plan.AreaIndex(item.Code ?? "")))),
                TieBreakBy.Criterion => Tracked(scores, plan.Tracked.Slot(new Tracked(TrackedKind.Criterion, plan.CriterionIndex(item.Code ?? "")))),
                TieBreakBy.Index => Index(table, plan.Criteria[plan.CriterionIndex(item.Code ?? "")]),
                _ => row => table.Head(row).TieVotes,
            }));
        }
    }

    internal delegate void Numbering(ReadOnlySpan<int> part, int offset, bool isOpen);

    /// <summary>Whether the council's vote is among the things that break ties.</summary>
    public bool HasVote => keys.Exists(k => k.By == TieBreakBy.CouncilVote);

    /// <summary>Orders the rows of a tie and hands over each part that stays tied, with its place in the tie.</summary>
    public void Break(Span<int> tie, int from, Numbering numbering) => Break(tie, from, 0, numbering);

    private void Break(Span<int> tie, int key, int offset, Numbering numbering)
    {
        if (tie.Length == 1 || key == keys.Count)
        {
            numbering(tie, offset, false);
            return;
        }

        var of = keys[key].Key;
        foreach (var row in tie)
        {
            if (of(row) is null)
            {
                if (keys[key].By == TieBreakBy.CouncilVote)
                {
                    numbering(tie, offset, true);
                }
                else
                {
                    Break(tie, key + 1, offset, numbering);
                }

                return;
            }
        }

        tie.Sort((a, b) => Nullable.Compare(of(b), of(a)));
        for (var i = 0; i < tie.Length;)
        {
            var end = i + 1;
            while (end < tie.Length && of(tie[i]) == of(tie[end]))
            {
                end++;
            }

            Break(tie[i..end], key + 1, offset + i, numbering);
            i = end;
        }
    }

    private static Func<int, long?> Tracked(ScoreColumns scores, int slot) =>
        row => scores.Tracked[slot][row] is var value && value == TrackedList.NotKnown ? null : value;

    private static Func<int, long?> Index(InputTable table, CompiledCriterion criterion)
    {
        var byRank = criterion.Definition.Method is BandedMethod { By: BandedBy.Rank };
        var lessIsBetter = byRank || criterion.Definition.Method.Lever is { MoreIsBetter: false };
        var column = table.Column(criterion, criterion.FieldIndex(byRank ? "rank" : "value"));
        return row => column[row] is var raw && raw <= column.Recused ? null : lessIsBetter ? -raw : raw;
    }
}
