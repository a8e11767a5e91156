namespace EmulationKit.Packs;

/// <summary>What can be said of how a number is written.</summary>
internal enum NumberShape
{
    /// <summary>It is no number.</summary>
    None,

    /// <summary>It has neither decimals nor grouping, so that it means the same everywhere.</summary>
    Whole,

    /// <summary>It has a meaning only with a decimal point.</summary>
    Point,

    /// <summary>It has a meaning only with a decimal comma.</summary>
    Comma,

    /// <summary>It has two meanings, such as 1.234 and 1,234.</summary>
    Either,
}
