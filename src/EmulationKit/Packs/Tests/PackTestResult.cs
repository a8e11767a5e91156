namespace EmulationKit.Packs;

/// <summary>What came of a pack's test.</summary>
/// <param name="Test">The test.</param>
/// <param name="Failures">Everything that did not come out as expected, each with its place in the test; none if it
/// passed.</param>
public sealed record PackTestResult(PackTest Test, IReadOnlyList<Error> Failures)
{
    /// <summary>Whether everything came out as expected.</summary>
    public bool Passed => Failures.Count == 0;
}
