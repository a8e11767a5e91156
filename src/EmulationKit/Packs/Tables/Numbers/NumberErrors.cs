namespace EmulationKit.Packs;

/// <summary>What can be wrong with a number in a cell, in words.</summary>
internal static class NumberErrors
{
    private const int LongestQuote = 40;

    public static Error NotANumber(ReadOnlySpan<char> text)
    {
        var (en, vi) = Hint(text);
        var quote = Quote(text);
        return DomainError.Validation("Table.NotANumber", $"'{quote}' is not a number; {en}", $"'{quote}' không phải là số; {vi}");
    }

    public static Error TooLong(ReadOnlySpan<char> text)
    {
        var quote = Quote(text);
        return DomainError.Validation("Table.NumberTooLong", $"'{quote}' has too many digits; use at most 28.", $"'{quote}' có quá nhiều chữ số; dùng tối đa 28.");
    }

    public static Error Ambiguous(ReadOnlySpan<char> text)
    {
        var written = text.ToString();
        var whole = written.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var mark = written.Contains('.', StringComparison.Ordinal);
        var (asPoint, asComma) = mark ? (written, whole) : (whole, written);
        return DomainError.Validation("Table.NumberAmbiguous",
            $"'{written}' has two meanings: {asPoint} with a decimal point, {asComma} with a decimal comma, and no number of the file tells which; say that the file uses Point or Comma, or write it so that it has one meaning, such as {whole} or {written}0.",
            $"'{written}' có hai cách hiểu: {asPoint} nếu dấu thập phân là dấu chấm, {asComma} nếu là dấu phẩy, và không có số nào khác trong tệp cho biết; hãy khai báo tệp dùng dấu chấm (Point) hay dấu phẩy (Comma), hoặc viết cho chỉ có một cách hiểu, như {whole} hoặc {written}0.");
    }

    public static Error OtherConvention(ReadOnlySpan<char> text, NumberConvention convention)
    {
        var quote = Quote(text);
        var (en, vi) = convention == NumberConvention.Comma ? ("a decimal comma, as in 1.234,5", "dấu phẩy thập phân, như 1.234,5") : ("a decimal point, as in 1,234.5", "dấu chấm thập phân, như 1,234.5");
        return DomainError.Validation("Table.NumberConvention",
            $"'{quote}' does not fit the file, whose numbers have {en}; write it the same way.",
            $"'{quote}' không khớp với tệp, trong đó số dùng {vi}; hãy viết cùng một cách.");
    }

    /// <summary>A cell's text, cut if it is long.</summary>
    public static string Quote(ReadOnlySpan<char> text) => text.Length <= LongestQuote ? text.ToString() : $"{text[..LongestQuote]}…";

    private static (string En, string Vi) Hint(ReadOnlySpan<char> text)
    {
        if (text.Contains('%'))
        {
            return ("write it without the percent sign, such as 95 for 95 %.", "hãy viết không có dấu phần trăm, như 95 thay cho 95%.");
        }

        if (text.ContainsAny(" \u00A0\u202F") && NumberText.ShapeOf(WithoutSpaces(text)) != NumberShape.None)
        {
            return ("write it without spaces.", "hãy viết liền, không có dấu cách.");
        }

        if (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '.' or ','))
        {
            return text.ContainsAny("eE") && text.TrimStart("-+.,0123456789eE").IsEmpty
                ? ("write it out without an exponent.", "hãy viết đầy đủ, không dùng dạng lũy thừa (E).")
                : text.TrimStart("-.,0123456789").IsEmpty ? ("check its points and commas.", "hãy kiểm tra lại dấu chấm và dấu phẩy.")
                : ("write the number alone, without a unit.", "hãy chỉ ghi số, không kèm đơn vị.");
        }

        return ("write a number such as 1234.5, or leave the cell empty if it is not known.", "hãy ghi một số như 1234,5, hoặc để trống nếu chưa có.");
    }

    private static string WithoutSpaces(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
}
