using BenchmarkDotNet.Attributes;

namespace EmulationKit.Benchmarks.Micro;

/// <summary>
/// The same target criterion, max × min(actual, planned) / planned, in the number types that could hold it exactly.
/// Time is per cell. All give the same points, which the set-up checks.
/// </summary>
[MemoryDiagnoser]
public class TargetArithmetic
{
    private const int Cells = 4_096;
    private const long Max = 60 * Points.UnitsPerPoint;

    private readonly long[] planned = new long[Cells];
    private readonly long[] actual = new long[Cells];
    private readonly decimal[] plannedDecimals = new decimal[Cells];
    private readonly decimal[] actualDecimals = new decimal[Cells];

    /// <summary>Makes the inputs and checks that the three agree.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var random = new Data.SplitMix64(2255);
        for (var i = 0; i < Cells; i++)
        {
            planned[i] = 100 + random.Below(1_000_000);
            actual[i] = (long)(planned[i] * (0.5 + (0.8 * random.Unit())));
            (plannedDecimals[i], actualDecimals[i]) = (planned[i], actual[i]);
        }

        if (Int64() != Int128() || Int64() != Points.From(Decimal()).Raw)
        {
            throw new InvalidOperationException("The number types disagree.");
        }
    }

    /// <summary>64-bit integers in units of 10⁻⁴ point.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public long Int64()
    {
        var sum = 0L;
        for (var i = 0; i < Cells; i++)
        {
            sum += Exact.DivRound(Max * Math.Min(actual[i], planned[i]), planned[i]);
        }

        return sum;
    }

    /// <summary>128-bit integers in units of 10⁻⁴ point, for products that pass 64 bits.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public long Int128()
    {
        var sum = 0L;
        for (var i = 0; i < Cells; i++)
        {
            sum += Exact.DivRound((Int128)Max * Math.Min(actual[i], planned[i]), planned[i]);
        }

        return sum;
    }

    /// <summary>Decimals in points, rounded to four places.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public decimal Decimal()
    {
        var max = new Points(Max).ToDecimal();
        var sum = 0m;
        for (var i = 0; i < Cells; i++)
        {
            var points = max * Math.Min(actualDecimals[i], plannedDecimals[i]) / plannedDecimals[i];
            sum += Math.Round(points, Points.Decimals, MidpointRounding.AwayFromZero);
        }

        return sum;
    }
}
