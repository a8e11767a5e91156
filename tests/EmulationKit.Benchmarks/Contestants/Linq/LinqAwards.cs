using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Linq;

/// <summary>Ranks and awards of one cluster, written straight from the rules; the oracle for the faster ones.</summary>
internal static class LinqAwards
{
    public static void Decide(IEnumerable<LinqScore> cluster, RunResult result)
    {
        var evaluated = cluster.Where(score => !score.KnockedOut).OrderByDescending(score => score.Total).ToList();
        var ranks = evaluated.ToDictionary(score => score, score => 1 + evaluated.Count(other => other.Total > score.Total));

        var flag = WithinQuota(
            evaluated.Where(score => score.Total >= InPoints(AwardTerms.FlagMinTotal) && ranks[score] <= AwardTerms.FlagMaxRank),
            AwardTerms.FlagQuota,
            includeTies: false);
        var excellent = WithinQuota(
            evaluated.Where(score => score.Total >= InPoints(AwardTerms.ExcellentMinTotal)),
            AwardTerms.ExcellentQuota(evaluated.Count),
            includeTies: true);
        var advanced = WithinQuota(
            evaluated.Where(score => score.Total >= InPoints(AwardTerms.AdvancedMinTotal)),
            AwardTerms.AdvancedQuota(evaluated.Count),
            includeTies: true);
        var merit = excellent.Except(flag).Where(score => ranks[score] <= AwardTerms.MeritMaxRank);
        var bonusPrize = evaluated.Where(score => score.Bonus >= InPoints(AwardTerms.BonusPrizeMinBonus));
        var balanced = LeaderBalanced(evaluated);

        foreach (var score in evaluated)
        {
            result.Ranks[score.Participant.Index] = ranks[score];
        }

        Grant(flag, AwardTerms.Flag, result);
        Grant(excellent, AwardTerms.Excellent, result);
        Grant(advanced, AwardTerms.Advanced, result);
        Grant(merit, AwardTerms.Merit, result);
        Grant(bonusPrize, AwardTerms.BonusPrize, result);
        Grant(balanced, AwardTerms.LeaderBalanced, result);
    }

    private static List<LinqScore> LeaderBalanced(List<LinqScore> evaluated)
    {
        var candidates = evaluated.Where(score => score.Total >= InPoints(AwardTerms.LeaderBalancedMinTotal)).ToList();
        while (true)
        {
            var granted = WithinQuota(candidates, AwardTerms.LeaderBalancedQuota(evaluated.Count), includeTies: true);
            var leaders = granted.Where(score => score.Participant.IsLeader).ToList();
            if (AwardTerms.LeaderShareHolds(leaders.Count, granted.Count))
            {
                return granted;
            }

            var lowest = leaders.Min(score => score.Total);
            candidates = candidates.Where(score => !score.Participant.IsLeader || score.Total > lowest).ToList();
        }
    }

    private static List<LinqScore> WithinQuota(IEnumerable<LinqScore> eligible, int quota, bool includeTies)
    {
        var ordered = eligible.OrderByDescending(score => score.Total).ToList();
        if (ordered.Count <= quota)
        {
            return ordered;
        }

        var line = ordered[quota - 1].Total;
        var tieAtLine = ordered[quota].Total == line;
        return tieAtLine && !includeTies
            ? ordered.Where(score => score.Total > line).ToList()
            : ordered.Where(score => score.Total >= line).ToList();
    }

    private static void Grant(IEnumerable<LinqScore> granted, byte award, RunResult result)
    {
        foreach (var score in granted)
        {
            result.Awards[score.Participant.Index] |= award;
        }
    }

    private static decimal InPoints(long raw) => new Points(raw).ToDecimal();
}
