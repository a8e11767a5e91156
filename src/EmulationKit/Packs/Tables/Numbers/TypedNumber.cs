namespace EmulationKit.Packs;

/// <summary>Reads a number that somebody typed or pasted into a field.</summary>
public static class TypedNumber
{
    /// <summary>The number, with either decimal mark and with grouping: 1.234,5 and 1,234.5 have one meaning each; one with
    /// two, such as 1.234, is read as the language writes numbers. Returns <c>Table.NotANumber</c>,
    /// <c>Table.NumberTooLong</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="language">The two-letter code of the language in which it was typed.</param>
    public static ErrorOr<decimal> Read(string text, string language)
    {
        var own = language == LocalizedText.DefaultLanguage ? NumberConvention.Comma : NumberConvention.Point;
        return new NumberReader(NumberConvention.Auto, () => own).Read(CellText.Trim(Guard.Against.Null(text)), CellKind.Text);
    }
}
