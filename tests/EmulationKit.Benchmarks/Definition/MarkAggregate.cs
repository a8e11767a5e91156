namespace EmulationKit.Benchmarks.Definition;

/// <summary>How the marks of those who did not abstain become one.</summary>
internal enum MarkAggregate
{
    /// <summary>The middle mark; of an even number, the mean of the middle two.</summary>
    Median,

    /// <summary>The mean.</summary>
    Mean,

    /// <summary>From four marks on, the mean without one highest and one lowest; otherwise the mean.</summary>
    TrimmedMean,
}
