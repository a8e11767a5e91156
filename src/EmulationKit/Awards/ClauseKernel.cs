namespace EmulationKit.Awards;

/// <summary>Tests blocks of participants on one clause.</summary>
public abstract class ClauseKernel
{
    /// <summary>Says of every participant of a block whether the clause holds.</summary>
    /// <param name="block">The participants.</param>
    /// <param name="results">One place per participant.</param>
    public abstract void Test(in ClauseBlock block, Span<Truth> results);
}
