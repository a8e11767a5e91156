namespace EmulationKit.Awards;

/// <summary>What a ranking compares.</summary>
public enum RankBy
{
    /// <summary>Totals in points; all ranked together must have the same maximum.</summary>
    Points,

    /// <summary>Totals as a share of the participant's own maximum.</summary>
    Percent,
}
