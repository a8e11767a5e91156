using System.Globalization;

namespace EmulationKit.Campaigns;

/// <summary>A date of which only the year may be known, such as the founding of a province in 1499.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Month">The month, if it is known.</param>
/// <param name="Day">The day of the month, if it is known; a day needs its month.</param>
public readonly record struct HistoricDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>A date of which the day is known.</summary>
    /// <param name="day">The day.</param>
    public static HistoricDate On(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Whether such a year, month or day exists; the default, year 0, does not.</summary>
    public bool Exists => Year is >= 1 and <= 9999 && (Month, Day) switch
    {
        (null, null) => true,
        ({ } month, null) => month is >= 1 and <= 12,
        (null, _) => false,
        ({ } month, { } day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year, month),
    };

    /// <summary>The same date so many years later; 29 February becomes 28 where there is none.</summary>
    /// <param name="years">How many years.</param>
    public HistoricDate AddYears(int years) => this switch
    {
        { Month: { } month, Day: { } day } => On(new DateOnly(Year, month, day).AddYears(years)),
        _ => this with { Year = Year + years },
    };

    /// <summary>The parts that are known, as an ISO date.</summary>
    public override string ToString()
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = Month?.ToString("-00", CultureInfo.InvariantCulture);
        return year + month + Day?.ToString("-00", CultureInfo.InvariantCulture);
    }
}
