namespace EmulationKit.Benchmarks.Definition;

/// <summary>Points = Points[number of thresholds that the value reaches]; a threshold belongs to the higher band.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Value">Input number of the value.</param>
/// <param name="Thresholds">Four thresholds, ascending.</param>
/// <param name="Points">Points of the five bands in units of 10⁻⁴ point, lowest band first.</param>
internal sealed record BandedRule(string Code, int Value, int[] Thresholds, long[] Points);
