namespace EmulationKit.Awards;

/// <summary>How many may have the award: a number, or a percentage of a base.</summary>
public sealed record Quota : AwardLimit
{
    /// <summary>The number, if it is one; 0 or more.</summary>
    public int? Count { get; init; }

    /// <summary>The percentage of the base, if it is one; 0 to 100 with at most four decimals.</summary>
    public decimal? Percent { get; init; }

    /// <summary>What a percentage is taken of; it must be said for one.</summary>
    public QuotaBase? Of { get; init; }

    /// <summary>The code of the award whose grants are the base, for <see cref="QuotaBase.GrantedOf"/>.</summary>
    public string? OfAward { get; init; }

    /// <summary>How a percentage becomes a whole number; down if not said.</summary>
    public QuotaRounding Rounding { get; init; } = QuotaRounding.Down;

    /// <summary>The number that a percentage never goes below.</summary>
    public int AtLeast { get; init; }

    /// <summary>What happens when the line falls on a tie.</summary>
    public TiePolicy Ties { get; init; } = TiePolicy.Decide;
}
