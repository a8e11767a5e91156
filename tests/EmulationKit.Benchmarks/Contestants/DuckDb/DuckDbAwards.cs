using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.DuckDb;

/// <summary>
/// The first five awards as one SQL expression for the mask, over total, bonus, rank, evaluated (how many the ranking
/// has) and reached (how many have this total or more). A minimum total cuts a prefix off the ranking, so "within the
/// quota, ties included" is "rank at most the quota" and "ties excluded" is "reached at most the quota".
/// </summary>
internal static class DuckDbAwards
{
    public static string Mask { get; } =
        $"{Granted(Flag, AwardTerms.Flag)} + {Granted(Excellent, AwardTerms.Excellent)} + {Granted(Advanced, AwardTerms.Advanced)}"
        + $" + {Granted(Merit, AwardTerms.Merit)} + {Granted(BonusPrize, AwardTerms.BonusPrize)}";

    private static string Flag =>
        $"total >= {AwardTerms.FlagMinTotal} AND rank <= {AwardTerms.FlagMaxRank} AND reached <= {AwardTerms.FlagQuota}";

    private static string Excellent =>
        $"total >= {AwardTerms.ExcellentMinTotal}"
        + $" AND rank <= greatest({AwardTerms.ExcellentQuotaAtLeast}, evaluated * {AwardTerms.ExcellentQuotaPercent} // 100)";

    private static string Advanced =>
        $"total >= {AwardTerms.AdvancedMinTotal} AND rank <= (evaluated * {AwardTerms.AdvancedQuotaPercent} + 50) // 100";

    private static string Merit => $"{Excellent} AND NOT ({Flag}) AND rank <= {AwardTerms.MeritMaxRank}";

    private static string BonusPrize => $"bonus >= {AwardTerms.BonusPrizeMinBonus}";

    private static string Granted(string condition, byte award) => $"CASE WHEN {condition} THEN {award} ELSE 0 END";
}
