using System.Globalization;

namespace EmulationKit;

/// <summary>A span of days, both ends inclusive; an open end has no date.</summary>
/// <param name="From">The first day, or none if it has always been.</param>
/// <param name="To">The last day, or none if it still is.</param>
public readonly record struct DateRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether a day lies in the span.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Whether the first day comes after the last.</summary>
    public bool IsReversed => From > To;

    /// <summary>Whether two spans share a day.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(DateRange other) => !(To < other.From) && !(other.To < From);

    /// <summary>The span as two ISO dates; an open end is shown as "…".</summary>
    public override string ToString() => $"{Iso(From)}..{Iso(To)}";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";
}
