namespace EmulationKit.Awards;

/// <summary>How many places a quota has in a group: at least and at most, for what the base counts may not be known.</summary>
internal readonly record struct QuotaSlots(int Least, int Most)
{
    private const long PercentUnits = 10_000;

    /// <summary>The places of a quota for a base of at least and at most so many.</summary>
    public static QuotaSlots Of(Quota quota, int leastBase, int mostBase) =>
        quota.Count is { } count ? new(Math.Max(count, quota.AtLeast), Math.Max(count, quota.AtLeast)) : new(Places(quota, leastBase), Places(quota, mostBase));

    private static int Places(Quota quota, int counted)
    {
        var part = (long)((quota.Percent ?? 0) * PercentUnits) * counted;
        const long Whole = 100 * PercentUnits;
        var places = quota.Rounding switch
        {
            QuotaRounding.Down => part / Whole,
            QuotaRounding.Up => (part + Whole - 1) / Whole,
            _ => Exact.DivRoundPositive(part, Whole),
        };
        return (int)Math.Max(places, quota.AtLeast);
    }
}
