namespace EmulationKit.Awards;

/// <summary>How a list of results is sorted. Equals follow each other by Vietnamese name, which gives nobody a better
/// rank.</summary>
public enum ResultOrder
{
    /// <summary>By rank; who has none comes last.</summary>
    Rank,

    /// <summary>By total, the highest first; who is not ranked comes last.</summary>
    Total,

    /// <summary>By Vietnamese name, the given name first.</summary>
    Name,
}
