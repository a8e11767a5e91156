namespace EmulationKit;

/// <summary>The one rounding rule of the kit: multiply first, divide once, half away from zero.</summary>
public static class Exact
{
    /// <summary>Divides and rounds half away from zero.</summary>
    /// <param name="numerator">Any number whose double fits 64 bits.</param>
    /// <param name="denominator">A number other than zero whose double fits 64 bits.</param>
    public static long DivRound(long numerator, long denominator)
    {
        if (denominator < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        var quotient = Math.DivRem(numerator, denominator, out var remainder);
        return Math.Abs(remainder) >= denominator - Math.Abs(remainder) ? quotient + Math.Sign(remainder) : quotient;
    }

    /// <summary>Divides and rounds half up, for numbers that are not negative: the quick path of the kernels.</summary>
    /// <param name="numerator">0 to 2⁶².</param>
    /// <param name="denominator">1 to 2⁶².</param>
    public static long DivRoundPositive(long numerator, long denominator) =>
        (long)(((ulong)numerator + ((ulong)denominator >> 1)) / (ulong)denominator);

    /// <summary>Divides and rounds half away from zero, for products that pass 64 bits.</summary>
    /// <param name="numerator">The number to divide.</param>
    /// <param name="denominator">A number other than zero.</param>
    /// <exception cref="OverflowException">The quotient does not fit 64 bits.</exception>
    public static long DivRound(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        var size = Int128.Abs(remainder);
        return checked((long)(size >= denominator - size && remainder != 0 ? quotient + Int128.Sign(remainder) : quotient));
    }

    /// <summary>A power of ten as a whole number.</summary>
    /// <param name="exponent">0 to 18.</param>
    public static long PowerOfTen(int exponent)
    {
        Guard.Against.OutOfRange(exponent, nameof(exponent), 0, 18);
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>A decimal as a whole number of units of 10^-<paramref name="decimals"/>, or nothing if it is
    /// not a whole number of them or does not fit 64 bits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals the unit has, 0 to 18.</param>
    public static long? ToScaled(decimal value, int decimals)
    {
        var power = PowerOfTen(decimals);
        if (Math.Abs(value) > long.MaxValue / (decimal)power)
        {
            return null;
        }

        var scaled = value * power;
        return scaled == decimal.Truncate(scaled) ? (long)scaled : null;
    }

    /// <summary>The number that a whole number of units of 10^-<paramref name="decimals"/> stands for.</summary>
    /// <param name="raw">The units.</param>
    /// <param name="decimals">How many decimals the unit has, 0 to 18.</param>
    public static decimal FromScaled(long raw, int decimals) => new decimal(raw) / PowerOfTen(decimals);
}
