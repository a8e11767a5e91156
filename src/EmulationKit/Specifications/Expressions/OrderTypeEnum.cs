namespace EmulationKit.Specifications;

/// <summary>Which way a sort key sorts, and whether it is the first.</summary>
public enum OrderTypeEnum
{
    /// <summary>The first key, the smallest first.</summary>
    OrderBy = 1,

    /// <summary>The first key, the largest first.</summary>
    OrderByDescending = 2,

    /// <summary>A later key, the smallest first.</summary>
    ThenBy = 3,

    /// <summary>A later key, the largest first.</summary>
    ThenByDescending = 4,
}
