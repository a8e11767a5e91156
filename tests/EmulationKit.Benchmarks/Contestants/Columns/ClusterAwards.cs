using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>
/// Ranks one cluster and grants its six awards, by hand: a minimum on the total and a rank cut a prefix off the
/// ranking, so "within the quota, ties included" is "rank at most the quota". Keeps a buffer; one per thread.
/// </summary>
internal sealed class ClusterAwards
{
    private const int PositionBits = 20;
    private const int MostForInsertion = 40;
    private const long PositionMask = (1L << PositionBits) - 1;

    private long[] keys = new long[64];

    /// <summary>Fills in ranks and awards; all spans cover the cluster's participants.</summary>
    public void Decide(ReadOnlySpan<long> totals, ReadOnlySpan<long> bonus, ReadOnlySpan<byte> leaders, ReadOnlySpan<byte> knockedOut, Span<int> ranks, Span<byte> awards)
    {
        var ranked = Ranked(totals, knockedOut);
        if (ranked.IsEmpty)
        {
            return;
        }

        var excellentQuota = AwardTerms.ExcellentQuota(ranked.Length);
        var advancedQuota = AwardTerms.AdvancedQuota(ranked.Length);
        var balancedQuota = AwardTerms.LeaderBalancedQuota(ranked.Length);
        var aloneAtTop = ranked.Length == 1 || ranked[0] >> PositionBits != ranked[1] >> PositionBits;
        var (granted, grantedLeaders) = (0, 0);
        var (rank, previous) = (0, long.MinValue);
        for (var i = 0; i < ranked.Length; i++)
        {
            var total = -(ranked[i] >> PositionBits);
            var position = (int)(ranked[i] & PositionMask);
            if (total != previous)
            {
                rank = i + 1;
                previous = total;
            }

            ranks[position] = rank;
            var mask = bonus[position] >= AwardTerms.BonusPrizeMinBonus ? AwardTerms.BonusPrize : 0;
            if (rank == AwardTerms.FlagMaxRank && aloneAtTop && total >= AwardTerms.FlagMinTotal)
            {
                mask |= AwardTerms.Flag;
            }

            if (total >= AwardTerms.ExcellentMinTotal && rank <= excellentQuota)
            {
                mask |= AwardTerms.Excellent;
                mask |= rank <= AwardTerms.MeritMaxRank && (mask & AwardTerms.Flag) == 0 ? AwardTerms.Merit : 0;
            }

            if (total >= AwardTerms.AdvancedMinTotal && rank <= advancedQuota)
            {
                mask |= AwardTerms.Advanced;
            }

            if (total >= AwardTerms.LeaderBalancedMinTotal && rank <= balancedQuota)
            {
                mask |= AwardTerms.LeaderBalanced;
                granted++;
                grantedLeaders += leaders[position];
            }

            awards[position] = (byte)mask;
        }

        if (!AwardTerms.LeaderShareHolds(grantedLeaders, granted))
        {
            Rebalance(ranked, leaders, awards, balancedQuota);
        }
    }

    /// <summary>Adds the sixth award alone to what another engine has ranked; spans as above.</summary>
    public void DecideLeaderBalanced(ReadOnlySpan<long> totals, ReadOnlySpan<int> ranks, ReadOnlySpan<byte> leaders, Span<byte> awards)
    {
        var evaluated = ranks.Length - ranks.Count(0);
        var quota = AwardTerms.LeaderBalancedQuota(evaluated);
        var (granted, grantedLeaders) = (0, 0);
        for (var p = 0; p < ranks.Length; p++)
        {
            if (ranks[p] != 0 && ranks[p] <= quota && totals[p] >= AwardTerms.LeaderBalancedMinTotal)
            {
                awards[p] |= AwardTerms.LeaderBalanced;
                granted++;
                grantedLeaders += leaders[p];
            }
        }

        if (!AwardTerms.LeaderShareHolds(grantedLeaders, granted))
        {
            var knockedOut = new byte[ranks.Length];
            for (var p = 0; p < ranks.Length; p++)
            {
                knockedOut[p] = ranks[p] == 0 ? (byte)1 : (byte)0;
            }

            Rebalance(Ranked(totals, knockedOut), leaders, awards, quota);
        }
    }

    /// <summary>Keys of those in the ranking, best first: the negated total above, the position below.</summary>
    private ReadOnlySpan<long> Ranked(ReadOnlySpan<long> totals, ReadOnlySpan<byte> knockedOut)
    {
        if (keys.Length < totals.Length)
        {
            keys = new long[totals.Length];
        }

        var count = 0;
        for (var p = 0; p < totals.Length; p++)
        {
            keys[count] = (-totals[p] << PositionBits) | (long)p;
            count += 1 - knockedOut[p];
        }

        var ranked = keys.AsSpan(0, count);
        if (count > MostForInsertion)
        {
            ranked.Sort();
        }
        else
        {
            InsertionSort(ranked);
        }

        return ranked;
    }

    private static void InsertionSort(Span<long> keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var key = keys[i];
            var j = i - 1;
            while (j >= 0 && keys[j] > key)
            {
                keys[j + 1] = keys[j];
                j--;
            }

            keys[j + 1] = key;
        }
    }

    /// <summary>Drops the lowest-ranked granted leaders, again and again, until the share holds.</summary>
    private static void Rebalance(ReadOnlySpan<long> ranked, ReadOnlySpan<byte> leaders, Span<byte> awards, int quota)
    {
        var leadersAbove = long.MinValue;
        bool holds;
        do
        {
            var (granted, grantedLeaders, lowestLeader) = (0, 0, 0L);
            var lineTotal = long.MaxValue;
            foreach (var key in ranked)
            {
                var total = -(key >> PositionBits);
                var position = (int)(key & PositionMask);
                awards[position] &= unchecked((byte)~AwardTerms.LeaderBalanced);
                if (total < AwardTerms.LeaderBalancedMinTotal || (leaders[position] == 1 && total <= leadersAbove)
                    || (granted >= quota && total < lineTotal))
                {
                    continue;
                }

                awards[position] |= AwardTerms.LeaderBalanced;
                granted++;
                lineTotal = total;
                if (leaders[position] == 1)
                {
                    grantedLeaders++;
                    lowestLeader = total;
                }
            }

            holds = AwardTerms.LeaderShareHolds(grantedLeaders, granted);
            leadersAbove = lowestLeader;
        }
        while (!holds);
    }
}
