namespace EmulationKit.Criteria;

/// <summary>How reviewers' marks become one.</summary>
public enum MarkAggregate
{
    /// <summary>The plain mean.</summary>
    Mean,

    /// <summary>The middle mark; of an even number the mean of the middle two.</summary>
    Median,

    /// <summary>From four marks on, the mean without one highest and one lowest; below, the plain mean.</summary>
    TrimmedMean,
}
