namespace EmulationKit.Campaigns;

/// <summary>When digests are sent.</summary>
public sealed class DigestOptions
{
    /// <summary>How many days before its last day something counts as due soon, 0 to 60; 7 unless said.</summary>
    public int DaysAhead
    {
        get;
        set => field = Guard.Against.OutOfRange(value, nameof(value), 0, 60);
    } = 7;

    /// <summary>The hour of the day in Vietnam from which the hosted service sends, 0 to 23; 7 unless said.</summary>
    public int Hour
    {
        get;
        set => field = Guard.Against.OutOfRange(value, nameof(value), 0, 23);
    } = 7;
}
