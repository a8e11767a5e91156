namespace EmulationKit.Packs;

/// <summary>A table to write: as a CSV file, or as a sheet of a workbook.</summary>
/// <param name="Name">The sheet's name, at most 31 characters.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell for each column; they may be made while they are written.</param>
public sealed record TableSheet(string Name, IReadOnlyList<TableColumn> Columns, IEnumerable<IReadOnlyList<TableCell>> Rows);
