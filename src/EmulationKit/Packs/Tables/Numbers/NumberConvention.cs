namespace EmulationKit.Packs;

/// <summary>How numbers are written in the text cells of a table. A true number of a workbook has only one meaning.</summary>
public enum NumberConvention
{
    /// <summary>As the first number of the file that has only one meaning; if there is none, a number with two meanings
    /// such as 1.234 is refused.</summary>
    Auto,

    /// <summary>Decimal point: 1,234.5.</summary>
    Point,

    /// <summary>Decimal comma: 1.234,5.</summary>
    Comma,
}
