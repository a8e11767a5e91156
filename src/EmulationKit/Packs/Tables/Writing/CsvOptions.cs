namespace EmulationKit.Packs;

/// <summary>How a CSV file is written.</summary>
public sealed record CsvOptions
{
    /// <summary>What stands between cells: a comma, a semicolon or a tab. A spreadsheet in Vietnamese or French settings
    /// opens a file with semicolons at once.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>The decimal mark: <see cref="NumberConvention.Point"/> or <see cref="NumberConvention.Comma"/>. There is
    /// no grouping.</summary>
    public NumberConvention Numbers { get; init; } = NumberConvention.Point;

    /// <summary>Whether the file begins with a byte-order mark, without which a spreadsheet shows wrong letters.</summary>
    public bool ByteOrderMark { get; init; } = true;
}
