using System.Globalization;

namespace EmulationKit.UI.Charts;

/// <summary>Numbers as drawings write them.</summary>
internal static class Draw
{
    public static string At(decimal place) => decimal.Round(place, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
