using System.Globalization;

namespace EmulationKit.Tool;

/// <summary>How the tool writes days, durations and money.</summary>
internal static class Words
{
    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "…";

    public static string Money(long dong, string language) => Wording.Number(dong, language) + (language == LocalizedText.DefaultLanguage ? " đồng" : " VND");

    public static string Seconds(TimeSpan time, string language) => Wording.Number(decimal.Round((decimal)time.TotalSeconds, 2), language) + " s";

    public static string Points(Points? points, string language) => points is { } given ? Wording.Number(given.ToDecimal(), language) : "–";
}
