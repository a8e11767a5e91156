using System.Globalization;

namespace EmulationKit;

/// <summary>
/// An exact number of points (điểm), held as a whole number of ten-thousandths of a point,
/// so that adding is exact in any order and equal scores tie.
/// </summary>
/// <param name="Raw">The amount in units of 10⁻⁴ point.</param>
public readonly record struct Points(long Raw) : IComparable<Points>
{
    /// <summary>How many raw units make one point: 10 000.</summary>
    public const long UnitsPerPoint = 10_000;

    /// <summary>How many decimals a number of points can have: 4.</summary>
    public const int Decimals = 4;

    /// <summary>The largest amount the kit accepts anywhere: one thousand million points.</summary>
    public static readonly Points Largest = new(1_000_000_000 * UnitsPerPoint);

    /// <summary>No points.</summary>
    public static readonly Points Zero;

    /// <summary>The points that <paramref name="value"/> stands for, or nothing if it is beyond
    /// <see cref="Largest"/> either way or has more than four decimals.</summary>
    /// <param name="value">A number of points.</param>
    public static Points? TryFrom(decimal value)
    {
        if (value > 1_000_000_000m || value < -1_000_000_000m)
        {
            return null;
        }

        var raw = value * UnitsPerPoint;
        return raw == decimal.Truncate(raw) ? new Points((long)raw) : null;
    }

    /// <summary>The points that <paramref name="value"/> stands for.</summary>
    /// <param name="value">A number of points with at most four decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number cannot be held exactly.</exception>
    public static Points From(decimal value) =>
        TryFrom(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Points have at most four decimals and 10^9 in size.");

    /// <summary>The amount as a number of points.</summary>
    public decimal ToDecimal() => new decimal(Raw) / UnitsPerPoint;

    /// <inheritdoc />
    public int CompareTo(Points other) => Raw.CompareTo(other.Raw);

    /// <summary>Adds two amounts.</summary>
    public static Points operator +(Points left, Points right) => new(checked(left.Raw + right.Raw));

    /// <summary>Takes one amount from another.</summary>
    public static Points operator -(Points left, Points right) => new(checked(left.Raw - right.Raw));

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Points left, Points right) => left.Raw < right.Raw;

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Points left, Points right) => left.Raw > right.Raw;

    /// <summary>Whether the left amount is no larger.</summary>
    public static bool operator <=(Points left, Points right) => left.Raw <= right.Raw;

    /// <summary>Whether the left amount is no smaller.</summary>
    public static bool operator >=(Points left, Points right) => left.Raw >= right.Raw;

    /// <summary>The amount with a point as decimal mark and no trailing zeros, as in packs and seals.</summary>
    public override string ToString() => ToDecimal().ToString("0.####", CultureInfo.InvariantCulture);
}
