namespace EmulationKit.Awards;

/// <summary>The total is at least so many points.</summary>
/// <param name="Points">The points.</param>
public sealed record MinTotal(decimal Points) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "minTotal";

    /// <inheritdoc />
    public override void Check(ClauseCheck check) => Guard.Against.Null(check).IsPoints(Points);

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new ThresholdKernel(null, EmulationKit.Points.From(Points).Raw);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var total = participant.Total?.ToDecimal();
        return new(Wording.Text("tổng điểm ít nhất {0}", "a total of at least {0}", Points), Truths.Number(total)) { Required = Points, Actual = total };
    }
}
