namespace EmulationKit.Vietnam;

/// <summary>What a public unit of a province is.</summary>
public enum PublicUnitKind
{
    /// <summary>A city under a province (thành phố thuộc tỉnh); abolished on 1 July 2025.</summary>
    City,

    /// <summary>A district (huyện); abolished on 1 July 2025.</summary>
    District,

    /// <summary>A ward (phường).</summary>
    Ward,

    /// <summary>A township (thị trấn); abolished on 1 July 2025.</summary>
    Township,

    /// <summary>A commune (xã).</summary>
    Commune,

    /// <summary>A department of the provincial People's Committee, or its equal (sở, ban, ngành).</summary>
    Department,
}
