namespace EmulationKit.Scoring;

/// <summary>What one criterion came to for one participant.</summary>
internal readonly record struct SheetLine(CompiledCriterion Criterion, long Points, bool Missing);
