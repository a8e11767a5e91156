using System.Globalization;

namespace EmulationKit.Packs;

/// <summary>One cell of a table to write: text, a number, a date, yes or no, or nothing.</summary>
public readonly record struct TableCell
{
    private TableCell(CellKind kind, string? text, decimal number, DateOnly date) => (Kind, Text, Number, Date) = (kind, text, number, date);

    /// <summary>An empty cell; also what a default cell is.</summary>
    public static readonly TableCell Empty;

    /// <summary>What it holds: text, a number, a date, or yes or no.</summary>
    public CellKind Kind { get; }

    /// <summary>The text, if it holds text; nothing if it is empty.</summary>
    public string? Text { get; }

    /// <summary>The number, if it holds one; 1 for yes and 0 for no.</summary>
    public decimal Number { get; }

    /// <summary>The date, if it holds one.</summary>
    public DateOnly Date { get; }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Kind == CellKind.Text && string.IsNullOrEmpty(Text);

    /// <summary>Text, or an empty cell.</summary>
    /// <param name="text">The text; nothing leaves the cell empty.</param>
    public static TableCell Of(string? text) => new(CellKind.Text, text, 0, default);

    /// <summary>A number, or an empty cell.</summary>
    /// <param name="number">The number; nothing leaves the cell empty.</param>
    public static TableCell Of(decimal? number) => number is { } given ? new(CellKind.Number, null, given, default) : Empty;

    /// <summary>A date, or an empty cell.</summary>
    /// <param name="date">The date; nothing leaves the cell empty.</param>
    public static TableCell Of(DateOnly? date) => date is { } given ? new(CellKind.Date, null, 0, given) : Empty;

    /// <summary>Yes or no, or an empty cell.</summary>
    /// <param name="truth">Yes or no; nothing leaves the cell empty.</param>
    public static TableCell Of(bool? truth) => truth is { } given ? new(CellKind.Truth, null, given ? 1 : 0, default) : Empty;

    /// <summary>What it holds as text that has the same meaning everywhere: ISO dates, and a decimal point.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Number => Number.ToString("0.############################", CultureInfo.InvariantCulture),
        CellKind.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Truth => Number == 1 ? "yes" : "no",
        _ => Text ?? "",
    };
}
