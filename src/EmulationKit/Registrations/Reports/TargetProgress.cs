namespace EmulationKit.Registrations;

/// <summary>How far a participant is with one of its targets.</summary>
/// <param name="Commitment">The target.</param>
/// <param name="Reached">The latest reported value; nothing if none was reported.</param>
/// <param name="ReportedAt">When it was reported.</param>
public sealed record TargetProgress(Commitment Commitment, decimal? Reached, DateTimeOffset? ReportedAt)
{
    /// <summary>What is reached as a fraction of the target, 1 at the target; whether more is better the criterion
    /// says.</summary>
    public decimal? Share => Reached / Commitment.Target;
}
