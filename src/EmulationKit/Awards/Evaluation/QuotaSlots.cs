namespace EmulationKit.Awards;

/// <summary>How many places a quota has in a group: at least and at most, for what the base counts
/// may not be known; and what it counts for sure.</summary>
internal readonly record struct QuotaSlots(int Least, int Most, int Base)
{
    /// <summary>The places for a base of at least and at most so many.</summary>
    public static QuotaSlots Of(CompiledQuota quota, int leastBase, int mostBase) => new(quota.Places(leastBase), quota.Places(mostBase), leastBase);
}
