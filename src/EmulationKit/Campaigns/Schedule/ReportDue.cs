namespace EmulationKit.Campaigns;

/// <summary>A progress report that every unit owes.</summary>
/// <param name="Code">Its code, unique in the campaign.</param>
/// <param name="Due">The last day on which it is on time.</param>
public sealed record ReportDue(string Code, DateOnly Due)
{
    /// <summary>What it reports, such as the first half-year.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>What the day rests on; illustrative where no document gives it.</summary>
    public Source? Source { get; init; }

    /// <summary>How many days late a report is: 0 if it came on the due day or before, in the campaign's time zone.</summary>
    /// <param name="receivedAt">When it came.</param>
    /// <param name="zone">The campaign's time zone.</param>
    public int DaysLate(DateTimeOffset receivedAt, CampaignTimeZone zone) =>
        Math.Max(0, Guard.Against.Null(zone).DayOf(receivedAt).DayNumber - Due.DayNumber);
}
