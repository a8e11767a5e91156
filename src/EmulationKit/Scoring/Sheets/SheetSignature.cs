using EmulationKit.Access;

namespace EmulationKit.Scoring;

/// <summary>That somebody has finished a column: submitted the sheet, or completed the check.</summary>
/// <param name="Column">The column.</param>
/// <param name="RulesVersion">The version of the rules that it was filled in by.</param>
/// <param name="By">Who signed; for the self-score this person stated that it is true.</param>
/// <param name="At">When.</param>
public sealed record SheetSignature(ScoreColumn Column, int RulesVersion, ActorId By, DateTimeOffset At)
{
    /// <summary>The lines that the unit knowingly submitted without a value.</summary>
    public IReadOnlyList<string> AcknowledgedMissing { get; init; } = [];
}
