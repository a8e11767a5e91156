namespace EmulationKit.Criteria;

/// <summary>What a banded criterion looks up.</summary>
public enum BandedBy
{
    /// <summary>The measured value.</summary>
    Value,

    /// <summary>The rank that an index gives; 1 is the best.</summary>
    Rank,
}
