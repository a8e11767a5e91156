namespace EmulationKit.Benchmarks.Definition;

/// <summary>The six awards' numbers; README.md states the rules. Bits are those of <see cref="Contestants.RunResult.Awards"/>.</summary>
internal static class AwardTerms
{
    public const int Count = 6;

    public const byte Flag = 1;
    public const byte Excellent = 2;
    public const byte Advanced = 4;
    public const byte Merit = 8;
    public const byte BonusPrize = 16;
    public const byte LeaderBalanced = 32;

    public const long FlagMinTotal = 900 * Points.UnitsPerPoint;
    public const int FlagMaxRank = 1;
    public const int FlagQuota = 1;

    public const long ExcellentMinTotal = 850 * Points.UnitsPerPoint;
    public const int ExcellentQuotaPercent = 20;
    public const int ExcellentQuotaAtLeast = 1;

    public const long AdvancedMinTotal = 750 * Points.UnitsPerPoint;
    public const int AdvancedQuotaPercent = 60;

    public const int MeritMaxRank = 5;

    public const long BonusPrizeMinBonus = 20 * Points.UnitsPerPoint;

    public const long LeaderBalancedMinTotal = 700 * Points.UnitsPerPoint;
    public const int LeaderBalancedQuotaPercent = 50;
    public const int LeaderBalancedMostLeadersPercent = 40;

    /// <summary>The awards' names, in the order of their bits and of the rules.</summary>
    public static readonly string[] Names = ["Flag", "Excellent", "Advanced", "Merit", "BonusPrize", "LeaderBalanced"];

    /// <summary>20 % of the evaluated, rounded down, at least 1.</summary>
    public static int ExcellentQuota(int evaluated) => Math.Max(ExcellentQuotaAtLeast, evaluated * ExcellentQuotaPercent / 100);

    /// <summary>60 % of the evaluated, rounded to the nearest, half up.</summary>
    public static int AdvancedQuota(int evaluated) => ((evaluated * AdvancedQuotaPercent) + 50) / 100;

    /// <summary>50 % of the evaluated, rounded up.</summary>
    public static int LeaderBalancedQuota(int evaluated) => ((evaluated * LeaderBalancedQuotaPercent) + 99) / 100;

    /// <summary>Whether leaders are at most 40 % of the granted; of nobody they always are.</summary>
    public static bool LeaderShareHolds(int leaders, int granted) => leaders * 100 <= granted * LeaderBalancedMostLeadersPercent;
}
