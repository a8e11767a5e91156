namespace EmulationKit.Scoring;

/// <content>The total, kept beside the values so that lists can be sorted by it.</content>
public sealed partial class ScoreSheet
{
    /// <summary>The points in total that were computed last from the confirmed appraisal; none until then, and none again
    /// once the sheet is sent back or carried over to other rules.</summary>
    public decimal? Total
    {
        get;
        private set
        {
            field = value;
            Standing = value ?? BelowEveryTotal;
        }
    }

    /// <summary>What a list by total is sorted by: the total, and below every total who has none.</summary>
    public decimal Standing { get; private set; } = BelowEveryTotal;

    private static decimal BelowEveryTotal => -Points.Largest.ToDecimal();

    /// <summary>Keeps the total that an evaluation came to. Refused: <c>Sheet.NotAppraised</c>.</summary>
    /// <param name="total">The points; none if the evaluation gave no total.</param>
    public ErrorOr<Success> RecordTotal(Points? total)
    {
        if (IsProvisional)
        {
            return SheetErrors.NotAppraised;
        }

        Total = total?.ToDecimal();
        return Result.Success;
    }
}
