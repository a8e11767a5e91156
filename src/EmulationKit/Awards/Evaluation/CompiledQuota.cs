namespace EmulationKit.Awards;

/// <summary>A quota ready to count.</summary>
/// <param name="Limit">The quota.</param>
/// <param name="OfAward">The place of the award whose grants are its base, or −1.</param>
internal sealed record CompiledQuota(Quota Limit, int OfAward)
{
    private const long PercentUnits = 10_000;
    private const long Whole = 100 * PercentUnits;

    private readonly long percent = (long)((Limit.Percent ?? 0) * PercentUnits);

    /// <summary>The number of places for a base of so many.</summary>
    public int Places(int counted)
    {
        if (Limit.Count is { } count)
        {
            return Math.Max(count, Limit.AtLeast);
        }

        var part = percent * counted;
        var places = Limit.Rounding switch
        {
            QuotaRounding.Down => part / Whole,
            QuotaRounding.Up => (part + Whole - 1) / Whole,
            _ => Exact.DivRoundPositive(part, Whole),
        };
        return (int)Math.Max(places, Limit.AtLeast);
    }
}
