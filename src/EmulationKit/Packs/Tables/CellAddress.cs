using System.Globalization;

namespace EmulationKit.Packs;

/// <summary>Names cells as spreadsheets do: column A, B … Z, AA, and the number of the line.</summary>
public static class CellAddress
{
    /// <summary>The letters of a column: A for 1, Z for 26, AA for 27.</summary>
    /// <param name="column">The column's number, 1 or more.</param>
    public static string Letters(int column)
    {
        Guard.Against.NegativeOrZero(column);
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>A cell's address, such as C12.</summary>
    /// <param name="line">The line's number, 1 or more.</param>
    /// <param name="column">The column's number, 1 or more.</param>
    public static string Of(int line, int column) => Letters(column) + line.ToString(CultureInfo.InvariantCulture);
}
