namespace EmulationKit.Scoring;

/// <content>The total, kept beside the values so that lists can be sorted by it.</content>
public sealed partial class ScoreSheet
{
    /// <summary>The points in total of the values that the sheet shows now, provisional (tạm tính) until the appraisal is
    /// confirmed; none if a value is missing that the rules ask for, or after a knock-out. Points that depend on others of
    /// the bloc are as of the last change of this sheet. Awards use the total of an evaluation, never this one.</summary>
    public decimal? Total
    {
        get;
        private set
        {
            field = value;
            Standing = value ?? BelowEveryTotal;
        }
    }

    /// <summary>What a list by total is sorted by: the total, and below every total what has none.</summary>
    public decimal Standing { get; private set; } = BelowEveryTotal;

    /// <summary>The points in total as they would be if the unit's own values stood wherever it gave any, as of the last
    /// confirmed appraisal; none before it. Set beside the confirmed total it tells how much a unit scored itself above what
    /// was found.</summary>
    public decimal? SelfTotal { get; private set; }

    private static decimal BelowEveryTotal => -Points.Largest.ToDecimal();

    /// <summary>Keeps the total of the values that the sheet shows now.</summary>
    /// <param name="total">The points; none if there is no total.</param>
    public void RecordTotal(Points? total) => Total = total?.ToDecimal();

    /// <summary>Keeps the total as the unit claimed it.</summary>
    /// <param name="total">The points; none if there is no total.</param>
    public void RecordSelfTotal(Points? total) => SelfTotal = total?.ToDecimal();
}
