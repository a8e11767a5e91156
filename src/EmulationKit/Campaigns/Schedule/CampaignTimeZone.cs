namespace EmulationKit.Campaigns;

/// <summary>The time zone in which the days of a campaign begin and end.</summary>
public sealed record CampaignTimeZone
{
    /// <summary>The zone of Việt Nam, UTC+7.</summary>
    public const string Default = "Asia/Ho_Chi_Minh";

    private readonly TimeZoneInfo zone;

    private CampaignTimeZone(TimeZoneInfo zone) => this.zone = zone;

    /// <summary>The IANA id, such as <c>Asia/Ho_Chi_Minh</c>.</summary>
    public string Id => zone.Id;

    /// <summary>The zone of an IANA id. Refused: <c>Campaign.TimeZoneUnknown</c>.</summary>
    /// <param name="id">The id.</param>
    public static ErrorOr<CampaignTimeZone> Of(string? id) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId
            ? new CampaignTimeZone(zone)
            : DomainError.Validation("Campaign.TimeZoneUnknown",
                $"'{id}' is not the IANA id of a time zone; use one such as {Default}.",
                $"'{id}' không phải mã múi giờ IANA; hãy dùng mã như {Default}.", "timeZone");

    /// <summary>The day that a moment falls on in the zone.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>A moment as the clocks of the zone show it.</summary>
    /// <param name="moment">The moment.</param>
    public DateTimeOffset LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The first moment of a day in the zone, for countdowns; the last day of a phase ends with the first
    /// moment of the next.</summary>
    /// <param name="day">The day.</param>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            // The clock was put forward over midnight: the day begins where it was put to.
            local = local.AddMinutes(15);
        }

        // The clock was put back over midnight: midnight comes twice, and the first time has the larger offset.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
