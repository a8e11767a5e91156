using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Lets quotas and shares of leaders bear on those who are eligible for an award.</summary>
internal sealed class NaiveLimits(NaiveOracle oracle, IReadOnlyList<ParticipantInput> participants, Award award, IReadOnlyList<ParticipantInput> eligible)
{
    private readonly Dictionary<string, int> votes = [];

    /// <summary>Who is refused by a limit, and by which.</summary>
    public IReadOnlyDictionary<string, OutcomeReason> Refused()
    {
        var refused = Quotas(new Dictionary<string, OutcomeReason>());
        var barred = new Dictionary<string, OutcomeReason>();
        var settled = new HashSet<string>();

        // What shares one scope is settled in each group apart.
        var isOneScope = award.Limits.Where(l => l is not DirectWorkerShare).Select(l => l.Within).Distinct().Count() == 1;
        while (Broken(refused) is (var share, var group))
        {
            // Leaders whom the quota left out at first do not move up.
            if (settled.Add(isOneScope ? group : ""))
            {
                foreach (var (id, reason) in refused.Where(r => IsOutside(r.Key, isOneScope ? (share.Within, group) : (Scope.Campaign, ""))).ToArray())
                {
                    barred.TryAdd(id, reason);
                }
            }

            var granted = Granted(refused).Where(p => p.Leader && NaiveRanks.GroupOf(p, share.Within) == group).ToArray();
            var lowest = granted.GroupBy(p => Place(p, share.Within)).OrderBy(g => g.Key).Last().Select(p => p.Id).ToArray();
            foreach (var id in lowest.Except(Kept(share, group, lowest, barred)))
            {
                barred[id] = OutcomeReason.LeaderShare;
            }

            refused = Quotas(barred);
        }

        return refused;
    }

    private bool IsOutside(string id, (Scope Scope, string Group) within) =>
        eligible.Single(p => p.Id == id) is { Leader: true } who && NaiveRanks.GroupOf(who, within.Scope) == within.Group;

    /// <summary>Of leaders who tie at the bottom, a decision may keep as many as the share still holds with.</summary>
    private IEnumerable<string> Kept(LeaderShare share, string group, string[] tied, Dictionary<string, OutcomeReason> barred)
    {
        if (tied.Length == 1 || award.Limits.OfType<Quota>().FirstOrDefault()?.Ties != TiePolicy.Decide)
        {
            return [];
        }

        oracle.MakeUp(award.Code);
        var kept = tied.Where(_ => oracle.Toss()).ToArray();
        var tried = new Dictionary<string, OutcomeReason>(barred);
        foreach (var id in tied.Except(kept))
        {
            tried[id] = OutcomeReason.LeaderShare;
        }

        return kept.Length < tied.Length && Holds(share, group, Quotas(tried)) ? kept : [];
    }

    private (LeaderShare Share, string Group)? Broken(IReadOnlyDictionary<string, OutcomeReason> refused)
    {
        foreach (var share in award.Limits.OfType<LeaderShare>())
        {
            foreach (var group in participants.Select(p => NaiveRanks.GroupOf(p, share.Within)).Distinct().Order(StringComparer.Ordinal))
            {
                if (!Holds(share, group, refused))
                {
                    return (share, group);
                }
            }
        }

        return null;
    }

    private bool Holds(LeaderShare share, string group, IReadOnlyDictionary<string, OutcomeReason> refused)
    {
        var granted = Granted(refused).Where(p => NaiveRanks.GroupOf(p, share.Within) == group).ToArray();
        return granted.Count(p => p.Leader) <= share.AtMost * granted.Length;
    }

    private IEnumerable<ParticipantInput> Granted(IReadOnlyDictionary<string, OutcomeReason> refused) => eligible.Where(p => !refused.ContainsKey(p.Id));

    private Dictionary<string, OutcomeReason> Quotas(IReadOnlyDictionary<string, OutcomeReason> barred)
    {
        var refused = new Dictionary<string, OutcomeReason>(barred);
        foreach (var quota in award.Limits.OfType<Quota>())
        {
            foreach (var group in participants.GroupBy(p => NaiveRanks.GroupOf(p, quota.Within)).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Line(quota, group.Key, Places(quota, [.. group]), refused);
            }
        }

        return refused;
    }

    private void Line(Quota quota, string group, int places, Dictionary<string, OutcomeReason> refused)
    {
        var line = Granted(refused).Where(p => NaiveRanks.GroupOf(p, quota.Within) == group).ToArray();
        foreach (var tied in line.GroupBy(p => Place(p, quota.Within)).OrderBy(g => g.Key).ToArray())
        {
            var better = line.Count(p => Place(p, quota.Within).CompareTo(tied.Key) < 0);
            if (better + tied.Count() <= places)
            {
                continue;
            }

            var kept = better >= places ? []
                : quota.Ties == TiePolicy.Include ? tied.Select(p => p.Id)
                : quota.Ties == TiePolicy.Exclude ? []
                : (IEnumerable<string>)oracle.Decide(award.Code, tied.Select(p => p.Id), places - better);
            foreach (var id in tied.Select(p => p.Id).Except(kept).ToArray())
            {
                refused[id] = better >= places ? OutcomeReason.Quota : OutcomeReason.TieOnLine;
            }
        }
    }

    /// <summary>The place in the line: the ranked by rank, then unscored nominees by votes.</summary>
    private (int Rank, int Votes) Place(ParticipantInput who, Scope scope)
    {
        if (oracle.Ranks.Of(who.Id, scope) is { } rank)
        {
            return (rank, 0);
        }

        if (who.Ballots.TryGetValue(award.Code, out var ballot))
        {
            return (int.MaxValue, -ballot.VotesFor);
        }

        oracle.MakeUp(award.Code);
        if (!votes.TryGetValue(who.Id, out var made))
        {
            votes[who.Id] = made = oracle.MadeUpVotes();
        }

        return (int.MaxValue, -made);
    }

    private int Places(Quota quota, ParticipantInput[] group)
    {
        if (quota.Count is { } count)
        {
            return count;
        }

        var counted = quota.Of switch
        {
            QuotaBase.Members => group.Length,
            QuotaBase.Registered => group.Count(p => oracle.IsRegistered(p, award.Code)),
            QuotaBase.Evaluated => group.Count(p => oracle.Scores[p.Id].IsRanked),
            QuotaBase.Eligible => group.Count(eligible.Contains),
            _ => group.Count(p => oracle.IsGranted(p.Id, quota.OfAward!)),
        };
        var part = quota.Percent!.Value * counted / 100;
        var places = quota.Rounding switch
        {
            QuotaRounding.Down => decimal.Floor(part),
            QuotaRounding.Up => decimal.Ceiling(part),
            _ => Math.Round(part, MidpointRounding.AwayFromZero),
        };
        return (int)Math.Max(places, quota.AtLeast);
    }
}
