using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>At least one main criterion earned its maximum.</summary>
public sealed record AnyCriterionAtMaximum : LeafClause
{
    /// <inheritdoc />
    public override string Name => "anyCriterionAtMaximum";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        if (!Guard.Against.Null(check).Rules.Criteria.AllCriteria().Any(c => c.Criterion.Method.Role == CriterionRole.Main))
        {
            check.Problem("Clause.NamesNothing", "there is no main criterion that could earn its maximum.", "không có tiêu chí chính nào để đạt điểm tối đa.");
        }
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new ThresholdKernel(Guard.Against.Null(compilation).AnyAtMaximumSlot(), 1);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var any = participant.Tracked(new Tracked(TrackedKind.AnyAtMaximum, 0)) is { } flag ? flag == 1 : (bool?)null;
        return new(new("có ít nhất một tiêu chí đạt điểm tối đa", "at least one criterion at its maximum"), Truths.Word(any));
    }
}
