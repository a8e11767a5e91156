namespace EmulationKit.Benchmarks.Measuring;

/// <summary>A limit on EmulationKit's engine, and what was measured.</summary>
/// <param name="Gate">What is limited.</param>
/// <param name="Limit">The limit in words.</param>
/// <param name="Measured">The figure, or nothing if this run did not measure it.</param>
/// <param name="Unit">What stands after the figure.</param>
/// <param name="Holds">Whether a figure keeps the limit.</param>
internal sealed record GateVerdict(string Gate, string Limit, double? Measured, string Unit, Func<double, bool> Holds)
{
    /// <summary>Whether it was measured and does not keep the limit.</summary>
    public bool Missed => Measured is { } measured && !Holds(measured);

    public string MeasuredText => Measured is { } measured ? $"{measured:0.00}{Unit}" : "–";

    public string Word => Measured is null ? "not measured" : Missed ? "MISSED" : "kept";
}
