namespace EmulationKit.Packs;

/// <summary>What every cell is asked before its text is looked at.</summary>
internal static class Cells
{
    /// <summary>Why a cell's text cannot be used: it is a formula's old result, or an error.</summary>
    public static Error? Refusal(TableReader reader, int cell) => reader.Kind(cell) switch
    {
        CellKind.Formula => TableErrors.Formula(CellAddress.Of(reader.Line, cell + 1)),
        CellKind.Error => TableErrors.CellError(CellAddress.Of(reader.Line, cell + 1), reader.Text(cell)),
        _ => null,
    };

    /// <summary>The items of a list within a cell; none of a lone bar.</summary>
    public static string[] List(string text) => text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
