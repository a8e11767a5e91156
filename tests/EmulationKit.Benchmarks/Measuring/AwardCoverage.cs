using EmulationKit.Benchmarks.Contestants;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>Shows that the awards are no formality: how often each was granted and each special case came up.</summary>
/// <param name="GrantedShare">The share of participants who were granted each award, in the awards' order.</param>
/// <param name="ClustersWithFlag">The share of clusters in which the Flag was granted.</param>
/// <param name="FlagTies">Clusters where a tie at the top left the Flag with nobody.</param>
/// <param name="ExcellentOverQuota">Clusters where a tie at the line granted Excellent beyond the quota.</param>
/// <param name="Rebalanced">Clusters where a leader was dropped for the share.</param>
internal sealed record AwardCoverage(IReadOnlyList<double> GrantedShare, double ClustersWithFlag, int FlagTies, int ExcellentOverQuota, int Rebalanced)
{
    public static AwardCoverage Of(BenchmarkData data, RunResult result)
    {
        var shares = Enumerable.Range(0, AwardTerms.Count)
            .Select(bit => result.Awards.Count(mask => (mask >> bit & 1) == 1) / (double)data.Participants);
        var (flags, ties, overQuota, rebalanced) = (0, 0, 0, 0);
        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            var members = Enumerable.Range(data.ClusterStarts[cluster], data.ClusterStarts[cluster + 1] - data.ClusterStarts[cluster])
                .Where(p => result.Ranks[p] > 0)
                .ToList();
            bool Granted(int p, byte award) => (result.Awards[p] & award) != 0;
            flags += members.Exists(p => Granted(p, AwardTerms.Flag)) ? 1 : 0;
            ties += members.Count(p => result.Ranks[p] == 1 && result.Totals[p] >= AwardTerms.FlagMinTotal) > 1 ? 1 : 0;
            overQuota += members.Count(p => Granted(p, AwardTerms.Excellent)) > AwardTerms.ExcellentQuota(members.Count) ? 1 : 0;
            var quota = AwardTerms.LeaderBalancedQuota(members.Count);
            rebalanced += members.Exists(p => result.Ranks[p] <= quota && result.Totals[p] >= AwardTerms.LeaderBalancedMinTotal
                && !Granted(p, AwardTerms.LeaderBalanced)) ? 1 : 0;
        }

        return new AwardCoverage([.. shares], flags / (double)data.Clusters, ties, overQuota, rebalanced);
    }
}
