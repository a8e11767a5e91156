namespace EmulationKit.Scoring;

/// <summary>A quantity beside the total that a clause or a tie-break needs of every participant.</summary>
internal readonly record struct Tracked(TrackedKind Kind, int Index);

/// <summary>What can be tracked.</summary>
internal enum TrackedKind
{
    /// <summary>The points of a content area.</summary>
    Area,

    /// <summary>The points of a criterion.</summary>
    Criterion,

    /// <summary>Whether any main criterion earned its maximum: 0 or 1.</summary>
    AnyAtMaximum,

    /// <summary>Targets: reached + 2¹⁶ × missing + 2³² × all.</summary>
    Targets,
}
