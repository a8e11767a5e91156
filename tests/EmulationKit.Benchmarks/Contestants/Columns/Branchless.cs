namespace EmulationKit.Benchmarks.Contestants.Columns;

/// <summary>
/// Smaller and larger of two numbers by sign bits. Inside loops the JIT compiles Math.Min to a jump, and on inputs
/// around a cap the mispredicted jumps made these loops up to three times as slow. The difference must not overflow.
/// </summary>
internal static class Branchless
{
    public static long Min(long a, long b) => b + ((a - b) & ((a - b) >> 63));

    public static int Min(int a, int b) => b + ((a - b) & ((a - b) >> 31));

    public static int Max(int a, int b) => a - ((a - b) & ((a - b) >> 31));

    /// <summary>The number if <paramref name="value"/> is at least <paramref name="bar"/>, else 0.</summary>
    public static int IfAtLeast(int value, int bar, int number) => number & ((bar - 1 - value) >> 31);
}
