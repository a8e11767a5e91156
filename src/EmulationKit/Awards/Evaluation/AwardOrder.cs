namespace EmulationKit.Awards;

/// <summary>
/// In which order awards are judged: what an award requires, or takes its quota from, comes before it; beyond that the
/// pack's order holds, so that of two awards that exclude each other the earlier one wins.
/// </summary>
internal static class AwardOrder
{
    /// <summary>The places of the awards in the order of judging; what stands in a circle of requirements is left out.</summary>
    public static List<int> Of(IReadOnlyList<Award> awards)
    {
        var index = new AwardIndex(awards);
        var needs = awards.Select(a => Needs(a).Select(index.IndexOf).OfType<int>().ToHashSet()).ToArray();
        var waits = Waits(needs);
        var rivals = Rivals(awards, index);
        var done = new List<int>();
        while (done.Count < awards.Count)
        {
            var ready = Enumerable.Range(0, awards.Count).Where(a => !done.Contains(a) && needs[a].All(done.Contains)).ToArray();
            if (ready.Length == 0)
            {
                break;
            }

            // An award waits for the earlier rivals that would win over it, but not for one that itself waits for it.
            var free = ready.Where(a => rivals[a].All(r => r > a || done.Contains(r) || waits[r].Contains(a))).ToArray();
            done.Add(free.Length > 0 ? free[0] : ready[0]);
        }

        return done;
    }

    /// <summary>For each award all it waits for: what it needs, what that needs, and so on.</summary>
    private static HashSet<int>[] Waits(HashSet<int>[] needs)
    {
        var waits = Array.ConvertAll(needs, n => n.ToHashSet());
        foreach (var _ in needs)
        {
            foreach (var all in waits)
            {
                all.UnionWith(all.SelectMany(n => needs[n]).ToArray());
            }
        }

        return waits;
    }

    /// <summary>For each award those that exclude it or that it excludes.</summary>
    public static HashSet<int>[] Rivals(IReadOnlyList<Award> awards, AwardIndex index)
    {
        var rivals = awards.Select(_ => new HashSet<int>()).ToArray();
        for (var a = 0; a < awards.Count; a++)
        {
            foreach (var other in Conjuncts.Exclusions(awards[a].Rule).Select(index.IndexOf).OfType<int>())
            {
                rivals[a].Add(other);
                rivals[other].Add(a);
            }
        }

        return rivals;
    }

    /// <summary>What an award's judging depends on.</summary>
    public static IEnumerable<string> Needs(Award award) =>
        Conjuncts.All(award.Rule).OfType<Requires>().Select(r => r.Award)
            .Concat(award.Limits.OfType<Quota>().Select(q => q.OfAward).OfType<string>());
}
