namespace EmulationKit.Benchmarks.Definition;

/// <summary>Points = Max × min(actual, planned) / planned. Planned is never zero.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Planned">Input number of the planned value.</param>
/// <param name="Actual">Input number of the actual value.</param>
/// <param name="Max">Maximum in units of 10⁻⁴ point.</param>
internal sealed record TargetRule(string Code, int Planned, int Actual, long Max);
