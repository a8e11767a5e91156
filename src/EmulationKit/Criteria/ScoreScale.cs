namespace EmulationKit.Criteria;

/// <summary>The scale (thang điểm) that a sheet is scored on, such as 1 000 points of which 50 are bonus.</summary>
/// <param name="Total">The whole scale, bonus included; above zero.</param>
public sealed record ScoreScale(decimal Total)
{
    /// <summary>
    /// How much of the scale is for bonus. The main criteria must add up to exactly <see cref="Total"/> less this,
    /// and all bonus together counts for no more than this. Without it the main criteria make the whole scale and
    /// each bonus has only its own cap.
    /// </summary>
    public decimal? Bonus { get; init; }

    /// <summary>Whether bonus may lift a total past <see cref="Total"/>; otherwise a total stops there.</summary>
    public bool MayPass { get; init; }

    /// <summary>What the maxima of the main criteria must add up to.</summary>
    public decimal Main => Total - (Bonus ?? 0);
}
