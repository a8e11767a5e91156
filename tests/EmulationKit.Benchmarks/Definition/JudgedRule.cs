namespace EmulationKit.Benchmarks.Definition;

/// <summary>Points = Max × aggregate of the marks / mark scale, in one division.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="FirstMark">Input number of the first reviewer's mark; the others follow it.</param>
/// <param name="Aggregate">How the marks become one.</param>
/// <param name="Max">Maximum in units of 10⁻⁴ point.</param>
internal sealed record JudgedRule(string Code, int FirstMark, MarkAggregate Aggregate, long Max);
