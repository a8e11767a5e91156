using System.Globalization;

namespace EmulationKit.Packs;

/// <summary>Dates in cells: 2024-10-11, 11/10/2024, or a true date.</summary>
internal static class CellDates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy"];

    public static DateOnly? Of(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static Error NotOne(string text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Table.NotADate", $"'{quote}' is not a date; write it as 2024-10-11 or 11/10/2024 (day/month/year).",
            $"'{quote}' không phải là ngày; hãy ghi như 11/10/2024 (ngày/tháng/năm) hoặc 2024-10-11.");
    }
}
