using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The points on one criterion are at least so many.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Points">The points.</param>
public sealed record MinCriterion(string Criterion, decimal Points) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "minCriterion";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check).IsPoints(Points);
        check.Names(new("tiêu chí", "criterion"), Criterion, check.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Code));
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) =>
        new ThresholdKernel(Guard.Against.Null(compilation).CriterionSlot(Criterion), EmulationKit.Points.From(Points).Raw);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var plan = participant.State.Plan.Scoring;
        var index = plan.CriterionIndex(Criterion);
        var actual = participant.Tracked(new Tracked(TrackedKind.Criterion, index)) is { } raw ? new Points(raw).ToDecimal() : (decimal?)null;
        return new(Wording.Text("tiêu chí «{0}» ít nhất {1} điểm", "at least {1} points on «{0}»", plan.Criteria[index].Definition.Name, Points), Truths.Number(actual))
        {
            Required = Points,
            Actual = actual,
            Criteria = [Criterion],
        };
    }
}
