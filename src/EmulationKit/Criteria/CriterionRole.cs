namespace EmulationKit.Criteria;

/// <summary>What a criterion does to a total.</summary>
public enum CriterionRole
{
    /// <summary>It is part of the main scale.</summary>
    Main,

    /// <summary>It adds points beside the main scale (điểm thưởng).</summary>
    Bonus,

    /// <summary>It takes points away (điểm trừ).</summary>
    Deduction,

    /// <summary>It gives no points; whoever is struck leaves the ranking (điểm liệt).</summary>
    Knockout,
}
