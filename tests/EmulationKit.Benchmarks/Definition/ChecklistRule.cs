namespace EmulationKit.Benchmarks.Definition;

/// <summary>Points = Max × done / Items.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Done">Input number of how many items are done, 0 to <paramref name="Items"/>.</param>
/// <param name="Items">How many items the list has.</param>
/// <param name="Max">Maximum in units of 10⁻⁴ point.</param>
internal sealed record ChecklistRule(string Code, int Done, int Items, long Max);
