namespace EmulationKit.Awards;

/// <summary>The circumstances of an evaluation.</summary>
/// <param name="AsOf">The day for which holds and everything else known of participants is judged; it stands in the
/// seal.</param>
public sealed record EvaluationOptions(DateOnly AsOf)
{
    /// <summary>The year that awards are given for, from which "held in the years before" counts back; the year of
    /// <see cref="AsOf"/> if not said.</summary>
    public int? AwardYear { get; init; }

    /// <summary>The decisions that break ties on a line.</summary>
    public IReadOnlyList<TieSettlement> Settlements { get; init; } = [];

    /// <summary>How many threads may work on it; as many as the machine has if not said. The result is the same.</summary>
    public int? Threads { get; init; }

    /// <summary>The award year, whether said or not.</summary>
    public int Year => AwardYear ?? AsOf.Year;
}
