using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationKit.Documents;

/// <summary>Which cells of a sheet are merged; they are named after the rows, so they are looked for only when asked.</summary>
internal sealed class ExcelMerges
{
    private readonly List<(int FromLine, int ToLine, int FromColumn, int ToColumn)> areas = [];

    public static ExcelMerges Of(WorksheetPart sheet)
    {
        var merges = new ExcelMerges();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement && reader.LoadCurrentElement() is MergeCell { Reference.Value: { } reference })
            {
                merges.Add(reference);
            }
        }

        return merges;
    }

    public bool Contains(int line, int column) =>
        areas.Exists(a => line >= a.FromLine && line <= a.ToLine && column >= a.FromColumn && column <= a.ToColumn);

    private void Add(string reference)
    {
        if (reference.Split(':') is [var first, var last] && ExcelCells.ColumnOf(first) is { } from && ExcelCells.ColumnOf(last) is { } to
            && LineOf(first) is { } top && LineOf(last) is { } bottom)
        {
            areas.Add((top, bottom, from, to));
        }
    }

    private static int? LineOf(string address) =>
        int.TryParse(address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;
}
