namespace EmulationKit.Packs;

/// <summary>What a cell of a table holds.</summary>
public enum CellKind
{
    /// <summary>Text, as somebody typed it, or nothing.</summary>
    Text,

    /// <summary>A true number, as only a workbook has; its text has a decimal point and no grouping.</summary>
    Number,

    /// <summary>A true date, as only a workbook has; its text is the ISO date.</summary>
    Date,

    /// <summary>Yes or no, as only a workbook has; its text is <c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A formula, whose result may be old; it is refused.</summary>
    Formula,

    /// <summary>An error such as #N/A or #REF!; it is refused.</summary>
    Error,
}
