namespace EmulationKit.Benchmarks.Definition;

/// <summary>Points = min(Cap, count × Each). Used for counts, bonuses and, subtracted, the deduction.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Count">Input number of the count.</param>
/// <param name="Each">Points of one occurrence in units of 10⁻⁴ point.</param>
/// <param name="Cap">The most it can come to in units of 10⁻⁴ point.</param>
internal sealed record CountedRule(string Code, int Count, long Each, long Cap);
