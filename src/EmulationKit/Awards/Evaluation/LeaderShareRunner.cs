namespace EmulationKit.Awards;

/// <summary>
/// Holds the share of leaders among those granted: the lowest-ranked leader drops, all who tie with it at once, until
/// the share holds, and only those who are no leaders move up. Where something is still unknown, only what holds
/// however it turns out is decided.
/// </summary>
internal sealed class LeaderShareRunner
{
    private readonly LimitRunner limits;
    private readonly Line line;
    private readonly HashSet<int> barred = [];
    private Segment segment;
    private Dictionary<int, OutcomeReason>? outside;
    private (CompiledShare Share, int Group)? leftOpen;

    public LeaderShareRunner(LimitRunner limits)
    {
        this.limits = limits;
        line = new Line(limits.State);
    }

    /// <summary>Lets the shares of an award bear on a segment whose quotas were just tried.</summary>
    public void Run(in Segment of)
    {
        segment = of;
        barred.Clear();
        outside = null;
        leftOpen = null;
        while (Broken() is (var share, var group))
        {
            if (AnyUnknown())
            {
                RunUnderDoubt();
                return;
            }

            BarLeadersOutside();
            Drop(share, group);
        }
    }

    /// <summary>The first share that does not hold for certain: where one share lets others move up, another may break
    /// anew.</summary>
    private (CompiledShare Share, int Group)? Broken()
    {
        foreach (var share in limits.Award.LeaderShares)
        {
            var (from, to) = segment.Group is { } only ? (only, only + 1) : limits.Groups(share.Limit.Within);
            for (var group = from; group < to; group++)
            {
                if (leftOpen != (share, group) && Holds(share, group) != Truth.True)
                {
                    return (share, group);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a share holds: with the most leaders there can be against the fewest others, and with the fewest
    /// against the most.</summary>
    private Truth Holds(CompiledShare share, int group)
    {
        var groups = limits.State.RanksOf(share.Limit.Within).Groups;
        Span<long> counts = stackalloc long[6];
        counts.Clear();
        for (var place = groups.Starts[group]; place < groups.Starts[group + 1]; place++)
        {
            var row = groups.Row(place);
            counts[(limits.State.Table.Leads[row] ? 3 : 0) + (int)limits.Standing[row - limits.From]]++;
        }

        var (others, openOthers) = (counts[(int)Truth.True], counts[(int)Truth.Unknown]);
        var (leaders, openLeaders) = (counts[3 + (int)Truth.True], counts[3 + (int)Truth.Unknown]);
        return (leaders + openLeaders) * CompiledShare.Units <= share.AtMost * (leaders + openLeaders + others) ? Truth.True
            : leaders * CompiledShare.Units <= share.AtMost * (leaders + others + openOthers) ? Truth.Unknown
            : Truth.False;
    }

    private bool AnyUnknown()
    {
        for (var place = segment.FirstPlace; place < segment.LastPlace; place++)
        {
            var at = segment.Row(place) - limits.From;
            if (limits.Eligible[at] == Truth.Unknown || limits.Standing[at] == Truth.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Any leader may have to drop, so none is sure; then the others are judged as if each leader were in, and
    /// as if none were.</summary>
    private void RunUnderDoubt()
    {
        var doubted = new HashSet<int>();
        foreach (var row in Leaders())
        {
            if (limits.Eligible[row - limits.From] == Truth.True)
            {
                limits.Eligible[row - limits.From] = Truth.Unknown;
                doubted.Add(row);
            }
        }

        limits.Try(segment, null);
        foreach (var row in doubted)
        {
            limits.Eligible[row - limits.From] = Truth.True;
            if (limits.Standing[row - limits.From] == Truth.Unknown)
            {
                limits.Reasons[row - limits.From] = OutcomeReason.LeaderShare;
            }
        }
    }

    private IEnumerable<int> Leaders()
    {
        for (var place = segment.FirstPlace; place < segment.LastPlace; place++)
        {
            if (limits.State.Table.Leads[segment.Row(place)])
            {
                yield return segment.Row(place);
            }
        }
    }

    /// <summary>Leaders whom the quota already leaves out do not move up when others drop.</summary>
    private void BarLeadersOutside()
    {
        if (outside is not null)
        {
            return;
        }

        outside = Leaders()
            .Where(row => limits.Standing[row - limits.From] == Truth.False && limits.Eligible[row - limits.From] == Truth.True)
            .ToDictionary(row => row, row => limits.Reasons[row - limits.From]);
        barred.UnionWith(outside.Keys);
    }

    /// <summary>Drops as few classes of tied leaders as make the share hold, the lowest first.</summary>
    private void Drop(CompiledShare share, int group)
    {
        var classes = LowestFirst(share.Limit.Within, group);
        var enough = Fewest(classes.Count, count =>
        {
            TryWithout(classes.Take(count).SelectMany(c => c.Leaders));
            return Holds(share, group) != Truth.False;
        });
        var (last, isOpen) = classes[enough - 1];
        var above = classes.Take(enough - 1).SelectMany(c => c.Leaders).ToHashSet();
        TryWithout([.. above, .. last]);
        if (last.Count > 1 && (isOpen || limits.Award.Quotas.FirstOrDefault()?.Limit.Ties == TiePolicy.Decide))
        {
            LeaveToDecision(share, group, above, last);
            return;
        }

        barred.UnionWith(above);
        barred.UnionWith(last);
    }

    /// <summary>The smallest count that is enough. With one quota a drop never makes the share worse, so that halving
    /// finds it; with several it may let in so many elsewhere that it does.</summary>
    private int Fewest(int most, Func<int, bool> isEnough)
    {
        if (limits.Award.Quotas.Length > 1)
        {
            return Enumerable.Range(1, most).First(count => count == most || isEnough(count));
        }

        var (few, enough) = (0, most);
        while (few + 1 < enough)
        {
            var middle = (few + enough) / 2;
            (few, enough) = isEnough(middle) ? (few, middle) : (middle, enough);
        }

        return enough;
    }

    private void TryWithout(IEnumerable<int> leaders)
    {
        limits.Try(segment, [.. barred, .. leaders]);
        foreach (var (row, reason) in outside ?? [])
        {
            limits.Reasons[row - limits.From] = reason;
        }
    }

    /// <summary>Of the tied leaders only some may need to drop: a recorded decision says who stays, or they are undecided
    /// with whoever would move up for them.</summary>
    private void LeaveToDecision(CompiledShare share, int group, HashSet<int> above, HashSet<int> tied)
    {
        if (Settlements.Find(limits.State, limits.Award, tied, some => HoldsKeeping(some) == Truth.True) is { } kept)
        {
            barred.UnionWith(above);
            barred.UnionWith(tied.Except(kept));
            return;
        }

        if (!tied.Any(row => HoldsKeeping([row]) != Truth.False))
        {
            TryWithout([.. above, .. tied]);
            barred.UnionWith(above);
            barred.UnionWith(tied);
            return;
        }

        TryWithout([.. above, .. tied]);
        var without = limits.Standing.ToArray();
        TryWithout(above);
        for (var place = segment.FirstPlace; place < segment.LastPlace; place++)
        {
            var at = segment.Row(place) - limits.From;
            if (limits.Standing[at] != without[at])
            {
                limits.Standing[at] = Truth.Unknown;
                limits.Reasons[at] = OutcomeReason.LeaderShare;
            }
        }

        leftOpen = (share, group);

        Truth HoldsKeeping(HashSet<int> some)
        {
            TryWithout([.. above, .. tied.Except(some)]);
            return Holds(share, group);
        }
    }

    /// <summary>The leaders who are in, in classes of those who tie, and whether a vote may still order a class.</summary>
    private List<(HashSet<int> Leaders, bool IsOpen)> LowestFirst(Scope scope, int group)
    {
        var classes = new List<(HashSet<int>, bool)>();
        line.Draw(limits.Award, scope, group, limits.Standing, limits.From);
        for (var place = 0; place < line.Count; place = line.EndOf(place))
        {
            var leaders = Enumerable.Range(place, line.EndOf(place) - place).Select(i => line[i]).Where(row => limits.State.Table.Leads[row]).ToHashSet();
            if (leaders.Count > 0)
            {
                classes.Add((leaders, line.IsOpen(place, scope)));
            }
        }

        classes.Reverse();
        return classes;
    }
}
