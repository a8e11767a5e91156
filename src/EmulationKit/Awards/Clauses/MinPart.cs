using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The points of a content area, bonus and deduction in it included, are at least so many.</summary>
/// <param name="Area">The area's code.</param>
/// <param name="Points">The points.</param>
public sealed record MinPart(string Area, decimal Points) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "minPart";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check).IsPoints(Points);
        check.Names(new("nội dung", "content area"), Area, check.Rules.Criteria.AllAreas().Select(a => a.Area.Code));
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) =>
        new ThresholdKernel(Guard.Against.Null(compilation).AreaSlot(Area), EmulationKit.Points.From(Points).Raw);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var plan = participant.State.Plan.Scoring;
        var area = plan.AreaIndex(Area);
        var actual = participant.Tracked(new Tracked(TrackedKind.Area, area)) is { } raw ? new Points(raw).ToDecimal() : (decimal?)null;
        return new(Wording.Text("nội dung «{0}» ít nhất {1} điểm", "at least {1} points in «{0}»", plan.Areas[area].Name, Points), Truths.Number(actual))
        {
            Required = Points,
            Actual = actual,
            Criteria = [.. plan.Criteria.Where(c => plan.AreaChains[c.Area].Contains(area)).Select(c => c.Definition.Code)],
        };
    }
}
