using System.Globalization;

namespace EmulationKit;

/// <summary>A place in a file, as an editor or a spreadsheet shows it.</summary>
/// <param name="File">The file's name, within its folder.</param>
/// <param name="Line">The line or row, 1 the first; nothing if it is the file as a whole.</param>
/// <param name="Column">The column, 1 the first; nothing if it is the line as a whole.</param>
public sealed record TextPlace(string File, int? Line = null, int? Column = null)
{
    /// <summary>Such as <c>criteria.json:12:8</c>, which editors and terminals open.</summary>
    public override string ToString() =>
        Line is null ? File : Column is null ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}") : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
