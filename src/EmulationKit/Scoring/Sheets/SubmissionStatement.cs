namespace EmulationKit.Scoring;

/// <summary>What a unit states when it submits its sheet.</summary>
/// <param name="IsTrue">That what it entered is true and that it answers for it (cam đoan).</param>
public sealed record SubmissionStatement(bool IsTrue)
{
    /// <summary>The lines that it knowingly leaves without a value, by criterion.</summary>
    public IReadOnlyList<string> AcknowledgedMissing { get; init; } = [];
}
