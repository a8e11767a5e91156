using System.Globalization;

namespace EmulationKit.Criteria;

/// <summary>A band of values and the points it gives.</summary>
/// <param name="From">Where it begins; none if it has no lower end.</param>
/// <param name="To">Where it ends; none if it has no upper end.</param>
/// <param name="Points">The points of every value in it.</param>
public sealed record Band(decimal? From, decimal? To, decimal Points)
{
    /// <summary>Whether the lower end itself belongs to the band; it does if not said otherwise.</summary>
    public bool FromIncluded { get; init; } = true;

    /// <summary>Whether the upper end itself belongs to the band; it does not if not said otherwise.</summary>
    public bool ToIncluded { get; init; }

    /// <summary>The band in the notation of intervals, such as [75, 95).</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(FromIncluded && From is not null ? '[' : '(')}{From?.ToString(CultureInfo.InvariantCulture) ?? "−∞"}, {To?.ToString(CultureInfo.InvariantCulture) ?? "∞"}{(ToIncluded && To is not null ? ']' : ')')}");
}
