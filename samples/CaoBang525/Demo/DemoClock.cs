namespace CaoBang525.Demo;

/// <summary>The clock of the sample, which shows a day of 2024 so that the campaign is under way, and runs on from there.</summary>
internal sealed class DemoClock(TimeProvider system) : TimeProvider
{
    private TimeSpan ahead;

    /// <summary>The day on which the sample opens: the results of the 525 years' campaign lie open for comment, and a few
    /// score sheets are late, so that every page has something to show.</summary>
    public static DateTimeOffset Opening { get; } = Vn(2024, 9, 28, 8);

    /// <summary>A moment on the clocks of Việt Nam.</summary>
    public static DateTimeOffset Vn(int year, int month, int day, int hour = 9) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(7));

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow() + ahead;

    /// <summary>Sets the clock; it runs on from there.</summary>
    public void Set(DateTimeOffset moment) => ahead = moment - system.GetUtcNow();
}
