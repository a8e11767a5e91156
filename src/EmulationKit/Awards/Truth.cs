namespace EmulationKit.Awards;

/// <summary>Whether a clause holds. What is not known yet is neither true nor false. The order is that of the
/// numbers, so that "all" is the least of its parts and "any" the greatest.</summary>
public enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    False = 0,

    /// <summary>It is not known yet: a ballot not held, a nomination not made, an opinion awaited.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    True = 2,
}
