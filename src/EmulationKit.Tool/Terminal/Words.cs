using System.Globalization;

namespace EmulationKit.Tool;

/// <summary>How the tool writes days, durations and money.</summary>
internal static class Words
{
    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    public static string Money(long dong, string language) => Wording.Number(dong, language) + (language == LocalizedText.DefaultLanguage ? " đồng" : " VND");

    public static string Seconds(TimeSpan time, string language) => Wording.Number(decimal.Round((decimal)time.TotalSeconds, 2), language) + " s";

    /// <summary>Points with at least so many decimals, so that numbers stand one below the other.</summary>
    public static string Points(Points? points, string language, int decimals)
    {
        var text = Points(points, language);
        var mark = text.IndexOf(language == LocalizedText.DefaultLanguage ? ',' : '.', StringComparison.Ordinal);
        return points is null || decimals == 0 ? text
            : mark < 0 ? text + (language == LocalizedText.DefaultLanguage ? "," : ".") + new string('0', decimals)
            : text.PadRight(mark + 1 + decimals, '0');
    }

    public static string Points(Points? points, string language) => points is { } given ? Wording.Number(given.ToDecimal(), language) : "–";
}
