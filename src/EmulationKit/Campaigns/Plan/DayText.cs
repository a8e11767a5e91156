using System.Globalization;

namespace EmulationKit.Campaigns;

/// <summary>Days in the wording of errors: 31/8/2024 in Vietnamese, 2024-08-31 in English.</summary>
internal static class DayText
{
    public static string Vi(DateOnly? day) => day?.ToString("d/M/yyyy", CultureInfo.InvariantCulture) ?? "…";

    public static string En(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
}
