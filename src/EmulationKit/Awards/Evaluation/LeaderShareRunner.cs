namespace EmulationKit.Awards;

/// <summary>
/// Holds the share of leaders among those granted: the lowest-ranked leader drops, all who tie with it at once, until
/// the share holds, and only those who are no leaders move up. Where something is still unknown, only what holds
/// however it turns out is decided.
/// </summary>
internal sealed class LeaderShareRunner
{
    private const long ShareUnits = 1_000_000;

    private readonly LimitRunner limits;
    private readonly Segment segment;
    private readonly HashSet<int> barred = [];

    public LeaderShareRunner(LimitRunner limits, Segment segment)
    {
        this.limits = limits;
        this.segment = segment;
    }

    public void Run()
    {
        if (AllHold())
        {
            return;
        }

        if (AnyUnknown())
        {
            RunUnderDoubt();
            return;
        }

        BarLeadersOutside();
        foreach (var share in limits.Award.LeaderShares)
        {
            var (from, to) = segment.Group is { } only ? (only, only + 1) : limits.Groups(share.Within);
            for (var group = from; group < to; group++)
            {
                if (!Holds(share, group))
                {
                    Drop(share, group);
                }
            }
        }
    }

    /// <summary>Whether every share holds, and would however the unknown turns out: the most leaders there can be
    /// against the fewest others.</summary>
    private bool AllHold()
    {
        foreach (var share in limits.Award.LeaderShares)
        {
            var (from, to) = segment.Group is { } only ? (only, only + 1) : limits.Groups(share.Within);
            for (var group = from; group < to; group++)
            {
                if (!Holds(share, group))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Holds(LeaderShare share, int group)
    {
        var groups = limits.State.RanksOf(share.Within).Groups;
        var (leaders, others) = (0L, 0L);
        for (var place = groups.Starts[group]; place < groups.Starts[group + 1]; place++)
        {
            var row = groups.Row(place);
            var standing = limits.Standing[row - limits.From];
            if (limits.State.Table.Head(row).Leader)
            {
                leaders += standing != Truth.False ? 1 : 0;
            }
            else
            {
                others += standing == Truth.True ? 1 : 0;
            }
        }

        return leaders * ShareUnits <= (long)(share.AtMost * ShareUnits) * (leaders + others);
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
            if (limits.State.Table.Head(segment.Row(place)).Leader)
            {
                yield return segment.Row(place);
            }
        }
    }

    /// <summary>Leaders whom the quota already leaves out do not move up when others drop.</summary>
    private void BarLeadersOutside()
    {
        foreach (var row in Leaders())
        {
            if (limits.Standing[row - limits.From] == Truth.False && limits.Eligible[row - limits.From] == Truth.True)
            {
                barred.Add(row);
            }
        }

        outside = barred.ToDictionary(row => row, row => limits.Reasons[row - limits.From]);
    }

    private Dictionary<int, OutcomeReason> outside = [];

    /// <summary>Drops as few classes of tied leaders as make the share hold, the lowest first.</summary>
    private void Drop(LeaderShare share, int group)
    {
        var classes = LowestFirst(share.Within, group);
        var (few, enough) = (0, classes.Count);
        while (few + 1 < enough)
        {
            var middle = (few + enough) / 2;
            TryWithout(classes, middle);
            (few, enough) = Holds(share, group) ? (few, middle) : (middle, enough);
        }

        TryWithout(classes, enough);
        var last = classes[enough - 1];
        if (last.Count > 1 && limits.Award.Quotas.FirstOrDefault()?.Ties == TiePolicy.Decide)
        {
            LeaveToDecision(share, group, classes, enough);
            return;
        }

        barred.UnionWith(classes.Take(enough).SelectMany(c => c));
    }

    private void TryWithout(List<HashSet<int>> classes, int count)
    {
        limits.Try(segment, [.. barred, .. classes.Take(count).SelectMany(c => c)]);
        foreach (var (row, reason) in outside)
        {
            limits.Reasons[row - limits.From] = reason;
        }
    }

    /// <summary>Of the tied leaders only some need to drop: a recorded decision says who stays, or they are undecided
    /// with whoever would move up for them.</summary>
    private void LeaveToDecision(LeaderShare share, int group, List<HashSet<int>> classes, int enough)
    {
        var last = classes[enough - 1];
        var above = classes.Take(enough - 1).SelectMany(c => c).ToArray();
        var full = limits.Standing.ToArray();
        if (Settlements.Find(limits.State, limits.Award, last, HoldsWith) is { } kept)
        {
            barred.UnionWith(above);
            barred.UnionWith(last.Except(kept));
            return;
        }

        TryWithout(classes, enough - 1);
        for (var place = segment.FirstPlace; place < segment.LastPlace; place++)
        {
            var at = segment.Row(place) - limits.From;
            if (limits.Standing[at] != full[at])
            {
                limits.Standing[at] = Truth.Unknown;
                limits.Reasons[at] = OutcomeReason.LeaderShare;
            }
        }

        barred.UnionWith(above);

        bool HoldsWith(HashSet<int> kept)
        {
            limits.Try(segment, [.. barred, .. above, .. last.Except(kept)]);
            return Holds(share, group);
        }
    }

    private List<HashSet<int>> LowestFirst(Scope scope, int group)
    {
        var ranks = limits.State.RanksOf(scope);
        var classes = new List<HashSet<int>>();
        var rank = -1;
        for (var place = ranks.Groups.Starts[group + 1] - 1; place >= ranks.Groups.Starts[group]; place--)
        {
            var row = ranks.Order[place];
            if (limits.State.Table.Head(row).Leader && limits.Standing[row - limits.From] == Truth.True)
            {
                if (classes.Count == 0 || ranks.Ranks[row] != rank || rank == 0)
                {
                    classes.Add([]);
                }

                rank = ranks.Ranks[row];
                classes[^1].Add(row);
            }
        }

        return classes;
    }
}
