using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationKit.Criteria;

/// <summary>
/// Arithmetic over runs of numbers, several at a time. Every operation gives exactly what whole-number arithmetic gives:
/// whole numbers below 2⁵¹ pass through floating point unchanged, and a quotient is corrected by its remainder.
/// </summary>
internal static class Lanes
{
    /// <summary>Products and quotients must stay below this.</summary>
    public const long Exactly = 1L << 51;

    // Adding 1.5 × 2^52 puts a whole number into the low bits of a double, and back.
    private const double Shift = 6755399441055744.0;
    private const long ShiftBits = 0x4338_0000_0000_0000;

    /// <summary>The lesser of number and limit but no less than 0, × factor ÷ limit, rounded half up. Limits are above 0.</summary>
    public static void Ratio(ReadOnlySpan<long> numbers, ReadOnlySpan<long> limits, long factor, Span<long> results)
    {
        var from = Of(numbers);
        var most = Of(limits);
        var to = Of(results);
        var by = new Vector<double>(factor);
        for (var i = 0; i < to.Length; i++)
        {
            var limit = ToDouble(most[i]);
            to[i] = ToWhole(DivRound(Vector.Min(Vector.Max(ToDouble(from[i]), Vector<double>.Zero), limit) * by, limit));
        }

        for (var i = to.Length * Vector<long>.Count; i < results.Length; i++)
        {
            results[i] = Exact.DivRoundPositive(Math.Clamp(numbers[i], 0, limits[i]) * factor, limits[i]);
        }
    }

    /// <summary>Number × factor ÷ denominator, rounded half up, kept within 0 and a cap, with a sign.</summary>
    public static void Rate(ReadOnlySpan<long> numbers, long factor, long denominator, long cap, int sign, Span<long> results)
    {
        var from = Of(numbers);
        var to = Of(results);
        var (by, whole, most, way) = (new Vector<double>(factor), new Vector<double>(denominator), new Vector<double>(cap), new Vector<double>(sign));
        for (var i = 0; i < to.Length; i++)
        {
            var product = Vector.Max(ToDouble(from[i]) * by, Vector<double>.Zero);
            to[i] = ToWhole(Vector.Min(denominator == 1 ? product : DivRound(product, whole), most) * way);
        }

        for (var i = to.Length * Vector<long>.Count; i < results.Length; i++)
        {
            results[i] = Math.Min(Exact.DivRoundPositive(Math.Max(0, numbers[i] * factor), denominator), cap) * sign;
        }
    }

    /// <summary>Adds a step to every result whose number is at least a start.</summary>
    public static void AddStep(ReadOnlySpan<long> numbers, long start, long step, Span<long> results)
    {
        var from = Of(numbers);
        var to = Of(results);
        var (below, add) = (new Vector<long>(start - 1), new Vector<long>(step));
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += Vector.GreaterThan(from[i], below) & add;
        }

        for (var i = to.Length * Vector<long>.Count; i < results.Length; i++)
        {
            results[i] += numbers[i] >= start ? step : 0;
        }
    }

    private static Span<Vector<long>> Of(Span<long> numbers) => MemoryMarshal.Cast<long, Vector<long>>(numbers);

    private static ReadOnlySpan<Vector<long>> Of(ReadOnlySpan<long> numbers) => MemoryMarshal.Cast<long, Vector<long>>(numbers);

    /// <summary>Whole numbers below <see cref="Exactly"/> in size, as floating point.</summary>
    public static Vector<double> ToDouble(Vector<long> whole) => Vector.AsVectorDouble(whole + new Vector<long>(ShiftBits)) - new Vector<double>(Shift);

    /// <summary>The same back.</summary>
    public static Vector<long> ToWhole(Vector<double> number) => Vector.AsVectorInt64(number + new Vector<double>(Shift)) - new Vector<long>(ShiftBits);

    /// <summary>Number ÷ denominator, rounded half up; the number 0 or more, the denominator above 0, both whole.</summary>
    public static Vector<double> DivRound(Vector<double> number, Vector<double> denominator)
    {
        var raised = number + Vector.Floor(denominator * 0.5);
        var quotient = Vector.Floor(raised / denominator);
        var remainder = raised - (quotient * denominator);
        quotient -= Vector.ConditionalSelect(Vector.LessThan(remainder, Vector<double>.Zero), Vector<double>.One, Vector<double>.Zero);
        return quotient + Vector.ConditionalSelect(Vector.GreaterThanOrEqual(remainder, denominator), Vector<double>.One, Vector<double>.Zero);
    }
}
