using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>
/// Scores blocks of participants: criterion after criterion over the columns, adding up as it goes. One scorer serves
/// one thread; nothing of one block remains for the next.
/// </summary>
internal sealed class BlockScorer
{
    private const int Capacity = ScoringBlock.Capacity;

    private readonly InputTable table;
    private readonly ScoringPlan plan;
    private readonly ScoreColumns columns;
    private readonly BlocLeaders?[] leaders;
    private readonly long[] values;
    private readonly long[] points = new long[Capacity];
    private readonly long[] totals = new long[Capacity];
    private readonly long[] bonus = new long[Capacity];
    private readonly bool[] noTotal = new bool[Capacity];
    private readonly bool[] knockedOut = new bool[Capacity];
    private readonly bool[] missing = new bool[Capacity];
    private readonly int[][] slotsOf;
    private readonly int anyAtMaximum;
    private readonly TargetTally? targets;
    private readonly AreaRescaler rescaler;

    public BlockScorer(InputTable table, ScoreColumns columns, BlocLeaders?[] leaders)
    {
        this.table = table;
        this.columns = columns;
        this.leaders = leaders;
        plan = table.Plan.Scoring;
        values = new long[Math.Max(1, plan.Criteria.Select(c => c.Fields.Count).DefaultIfEmpty().Max()) * Capacity];
        slotsOf = Array.ConvertAll(plan.Criteria, SlotsOf);
        anyAtMaximum = SlotOf(new Tracked(TrackedKind.AnyAtMaximum, 0));
        var targetSlot = SlotOf(new Tracked(TrackedKind.Targets, 0));
        targets = targetSlot < 0 ? null : new TargetTally(columns.Tracked[targetSlot], columns.Origin);
        rescaler = new AreaRescaler(plan);
    }

    /// <summary>Where each criterion's line of a block's first row is noted, if anyone wants them.</summary>
    public List<SheetLine>? Lines { get; init; }

    /// <summary>Scores a run of participants.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="count">How many rows, at most <see cref="ScoringBlock.Capacity"/>.</param>
    public void Score(int from, int count)
    {
        totals.AsSpan(0, count).Clear();
        bonus.AsSpan(0, count).Clear();
        noTotal.AsSpan(0, count).Clear();
        knockedOut.AsSpan(0, count).Clear();
        foreach (var tracked in columns.Tracked)
        {
            tracked.AsSpan(from - columns.Origin, count).Clear();
        }

        rescaler.Begin(count);
        foreach (var criterion in plan.Criteria)
        {
            Score(criterion, from, count);
        }

        rescaler.End(this, from, count);
        Finish(from, count);
    }

    private void Score(CompiledCriterion criterion, int from, int count)
    {
        var anyMissing = Load(criterion, from, count);
        var block = new ScoringBlock(values, from, count, leaders[criterion.Index]);
        var span = points.AsSpan(0, count);
        criterion.Kernel.Score(block, span);
        var careful = anyMissing || !criterion.AppliesToAll || table.HasOverrides(criterion.Index)
            || (criterion.Kernel.DecidesMissing && span.Contains(CriterionKernel.Missing));
        if (careful)
        {
            Sift(criterion, from, count, anyMissing);
        }

        targets?.Add(criterion, table, block, missing.AsSpan(0, count), careful);
        Lines?.Add(new SheetLine(criterion, points[0], careful && missing[0]));
        if (criterion.Role == CriterionRole.Knockout)
        {
            for (var i = 0; i < count; i++)
            {
                knockedOut[i] |= span[i] == 1;
            }

            return;
        }

        Sums.Add(span, criterion.Role == CriterionRole.Bonus && plan.HasBonusCap ? bonus.AsSpan(0, count) : totals.AsSpan(0, count));
        foreach (var slot in slotsOf[criterion.Index])
        {
            Sums.Add(span, columns.Tracked[slot].AsSpan(from - columns.Origin, count));
        }

        if (careful && criterion.Definition.Missing == MissingPolicy.Rescale)
        {
            LeaveUnknown(criterion, from, count);
        }

        if (criterion.Role == CriterionRole.Main)
        {
            rescaler.Add(criterion, span);
            if (anyAtMaximum >= 0)
            {
                MarkAtMaximum(criterion, from, span);
            }
        }
    }

    /// <summary>Brings the fields of a criterion into scratch space; a missing number is shown as the field's minimum
    /// and noted.</summary>
    private bool Load(CompiledCriterion criterion, int from, int count)
    {
        var any = false;
        for (var f = 0; f < criterion.Fields.Count; f++)
        {
            var column = table.Column(criterion, f);
            var target = values.AsSpan(f * Capacity, count);
            column.Read(from, target);
            if (criterion.Required[f] && column.MayHaveNone(from, count))
            {
                if (!any)
                {
                    missing.AsSpan(0, count).Clear();
                    any = true;
                }

                var minimum = criterion.Minima[f];
                for (var i = 0; i < count; i++)
                {
                    if (target[i] < minimum)
                    {
                        missing[i] = true;
                        target[i] = minimum;
                    }
                }
            }
        }

        return any;
    }

    /// <summary>Goes through a block row by row where a row may differ from the kernel's word: not applicable, points
    /// set by a person, or an input that is missing.</summary>
    private void Sift(CompiledCriterion criterion, int from, int count, bool anyMissing)
    {
        for (var i = 0; i < count; i++)
        {
            var row = from + i;
            var isMissing = (anyMissing && missing[i]) || points[i] == CriterionKernel.Missing;
            missing[i] = isMissing;
            if (!table.Profiles[table.ProfileOf[row]].Applies[criterion.Index])
            {
                points[i] = 0;
                missing[i] = false;
            }
            else if (table.HasOverrides(criterion.Index) && table.OverrideOf(criterion.Index, row) is { } set)
            {
                points[i] = Points.From(set.Points).Raw;
            }
            else if (isMissing)
            {
                points[i] = 0;
                if (criterion.Definition.Missing == MissingPolicy.Refuse)
                {
                    noTotal[i] = true;
                }
                else if (criterion.Definition.Missing == MissingPolicy.Rescale)
                {
                    rescaler.Miss(criterion, i);
                }
            }
        }
    }

    /// <summary>Where others stand for a criterion, its own points are not known: no clause may take them for zero.</summary>
    private void LeaveUnknown(CompiledCriterion criterion, int from, int count)
    {
        var slot = SlotOf(new Tracked(TrackedKind.Criterion, criterion.Index));
        if (slot < 0)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            if (missing[i] && table.OverrideOf(criterion.Index, from + i) is null)
            {
                columns.Tracked[slot][from + i - columns.Origin] = TrackedList.NotKnown;
            }
        }
    }

    private void MarkAtMaximum(CompiledCriterion criterion, int from, ReadOnlySpan<long> span)
    {
        var flags = columns.Tracked[anyAtMaximum].AsSpan(from - columns.Origin, span.Length);
        var check = !criterion.AppliesToAll || criterion.Maximum == 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i] >= criterion.Maximum && (!check || IsReal(criterion, from + i)))
            {
                flags[i] = 1;
            }
        }
    }

    private bool IsReal(CompiledCriterion criterion, int row) =>
        criterion.Maximum > 0 && table.Profiles[table.ProfileOf[row]].Applies[criterion.Index];

    /// <summary>Adds to a row's total and to every tracked area around an area.</summary>
    internal void Adjust(int area, int from, int i, long amount)
    {
        totals[i] += amount;
        foreach (var around in plan.AreaChains[area])
        {
            var slot = SlotOf(new Tracked(TrackedKind.Area, around));
            if (slot >= 0)
            {
                columns.Tracked[slot][from + i - columns.Origin] += amount;
            }
        }
    }

    internal void Refuse(int i) => noTotal[i] = true;

    internal Profile ProfileAt(int row) => table.Profiles[table.ProfileOf[row]];

    private void Finish(int from, int count)
    {
        var sums = columns.Totals.AsSpan(from - columns.Origin, count);
        var status = columns.Status.AsSpan(from - columns.Origin, count);
        var profiles = table.ProfileOf.AsSpan(from, count);
        for (var i = 0; i < count; i++)
        {
            var profile = table.Profiles[profiles[i]];
            sums[i] = Math.Min(profile.TotalCap, totals[i] + Math.Min(profile.BonusCap, bonus[i]));
            status[i] = knockedOut[i] ? RowStatus.KnockedOut
                : profile.IsUnscored ? RowStatus.Unscored
                : noTotal[i] ? RowStatus.NoTotal
                : RowStatus.Scored;
        }

        if (!table.HasReported)
        {
            return;
        }

        for (var at = from - columns.Origin; at < from + count - columns.Origin; at++)
        {
            if (table.Head(at + columns.Origin).ReportedTotal is { } reported && columns.Status[at] != RowStatus.KnockedOut)
            {
                columns.Totals[at] = Points.From(reported).Raw;
                columns.Status[at] = RowStatus.Reported;
                foreach (var tracked in columns.Tracked)
                {
                    tracked[at] = TrackedList.NotKnown;
                }
            }
        }
    }

    private int[] SlotsOf(CompiledCriterion criterion) =>
        [.. plan.AreaChains[criterion.Area].Select(a => SlotOf(new Tracked(TrackedKind.Area, a)))
            .Append(SlotOf(new Tracked(TrackedKind.Criterion, criterion.Index)))
            .Where(s => s >= 0)];

    private int SlotOf(Tracked tracked)
    {
        var items = plan.Tracked.Items;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] == tracked)
            {
                return i;
            }
        }

        return -1;
    }
}
