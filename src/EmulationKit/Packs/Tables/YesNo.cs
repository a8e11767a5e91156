namespace EmulationKit.Packs;

/// <summary>Yes and no, as people write them in cells.</summary>
internal static class YesNo
{
    private static readonly string[] Yes = ["yes", "y", "true", "1", "có", "x"];
    private static readonly string[] No = ["no", "n", "false", "0", "không"];

    public static bool? Of(ReadOnlySpan<char> text)
    {
        var word = CellText.Read(text);
        return Yes.Contains(word, StringComparer.OrdinalIgnoreCase) ? true : No.Contains(word, StringComparer.OrdinalIgnoreCase) ? false : null;
    }

    public static Error NotOne(ReadOnlySpan<char> text)
    {
        var quote = NumberErrors.Quote(text);
        return DomainError.Validation("Table.NotYesNo", $"'{quote}' is neither yes nor no; write yes or no.", $"'{quote}' không phải có hoặc không; hãy ghi có hoặc không.");
    }
}
