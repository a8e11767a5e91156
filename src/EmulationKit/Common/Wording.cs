using System.Globalization;

namespace EmulationKit;

/// <summary>How numbers and dates are written in the product's two languages, whatever the host's cultures.</summary>
public static class Wording
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    /// <summary>A number with as many decimals as it has: 1.234,5 in Vietnamese, 1,234.5 otherwise.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">A two-letter language code.</param>
    public static string Number(decimal value, string language) =>
        value.ToString("#,0.##########", language == LocalizedText.DefaultLanguage ? Vietnamese : English);

    /// <summary>A fraction as a percentage, with at most two decimals.</summary>
    /// <param name="share">The fraction; 0.8 is 80 %.</param>
    /// <param name="language">A two-letter language code.</param>
    public static string Percent(decimal share, string language) =>
        Number(decimal.Round(share * 100, 2, MidpointRounding.AwayFromZero), language) + (language == LocalizedText.DefaultLanguage ? "%" : " %");

    /// <summary>A text in both languages from one pattern each; numbers in it are written as the language does.</summary>
    /// <param name="vi">The Vietnamese pattern with {0}, {1}…</param>
    /// <param name="en">The English pattern with the same places.</param>
    /// <param name="values">Numbers, texts in two languages, or anything with a culture-free text.</param>
    public static LocalizedText Text(string vi, string en, params object?[] values)
    {
        Guard.Against.Null(values);
        return new(Fill(vi, LocalizedText.DefaultLanguage, values), Fill(en, "en", values));
    }

    private static string Fill(string pattern, string language, object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, pattern, Array.ConvertAll(values, v => (object?)Write(v, language)));

    private static string Write(object? value, string language) => value switch
    {
        null => "–",
        decimal number => Number(number, language),
        int number => Number(number, language),
        long number => Number(number, language),
        Points points => Number(points.ToDecimal(), language),
        LocalizedText text => text.In(language),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
