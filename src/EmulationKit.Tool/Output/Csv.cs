namespace EmulationKit.Tool;

/// <summary>Cells of CSV.</summary>
internal static class Csv
{
    /// <summary>A cell, in quotation marks where it needs them.</summary>
    public static string Cell(string text, char separator) =>
        text.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
