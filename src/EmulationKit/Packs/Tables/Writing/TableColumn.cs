namespace EmulationKit.Packs;

/// <summary>A column of a table to write.</summary>
/// <param name="Header">Its name, in the first row.</param>
public sealed record TableColumn(string Header)
{
    /// <summary>How wide a workbook shows it, in characters; as its header needs if not said.</summary>
    public int? Width { get; init; }

    /// <summary>What people will type into it; a workbook formats empty cells for it.</summary>
    public CellKind Kind { get; init; } = CellKind.Text;

    /// <summary>The smallest number that a workbook lets people type into it.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number that a workbook lets people type into it.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The words that a workbook offers for it; none means any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether long texts stand in it, which a workbook breaks into lines.</summary>
    public bool Wraps { get; init; }
}
