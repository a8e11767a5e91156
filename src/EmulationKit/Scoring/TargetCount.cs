namespace EmulationKit.Scoring;

/// <summary>How many targets a participant has and what is known of them, as one tracked number.</summary>
/// <param name="All">All targets that apply.</param>
/// <param name="Reached">Those that are reached.</param>
/// <param name="Missing">Those whose input is missing.</param>
internal readonly record struct TargetCount(int All, int Reached, int Missing)
{
    public static TargetCount From(long tracked) =>
        new((int)(tracked >> 32), (int)(tracked & 0xFFFF), (int)((tracked >> 16) & 0xFFFF));

    public static long One(bool reached, bool missing) => (1L << 32) + (missing ? 1L << 16 : reached ? 1 : 0);
}
