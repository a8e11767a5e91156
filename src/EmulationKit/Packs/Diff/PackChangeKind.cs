namespace EmulationKit.Packs;

/// <summary>What became of something from one pack to the next.</summary>
public enum PackChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>It says something else, or stands in another order.</summary>
    Changed,
}
