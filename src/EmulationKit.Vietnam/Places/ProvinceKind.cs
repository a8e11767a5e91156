namespace EmulationKit.Vietnam;

/// <summary>What a unit of the first level is.</summary>
public enum ProvinceKind
{
    /// <summary>A province (tỉnh).</summary>
    Province,

    /// <summary>A centrally run city (thành phố trực thuộc trung ương).</summary>
    City,
}
