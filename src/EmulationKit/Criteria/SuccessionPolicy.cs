namespace EmulationKit.Criteria;

/// <summary>How the values of units that were merged become the value of their successor.</summary>
public enum SuccessionPolicy
{
    /// <summary>The officer must enter the successor's value.</summary>
    Refuse,

    /// <summary>The values are added.</summary>
    Sum,

    /// <summary>The plain mean, rounded to the input's decimals.</summary>
    Mean,

    /// <summary>The mean weighted by the units' weights (such as population), rounded to the input's decimals.</summary>
    WeightedMean,

    /// <summary>The largest value.</summary>
    Max,
}
