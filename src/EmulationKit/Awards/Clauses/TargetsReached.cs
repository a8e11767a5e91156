using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>At least a share of the participant's targets is reached. Who has no target does not meet it.</summary>
/// <param name="Share">The share as a fraction of 0 to 1, at most six decimals.</param>
public sealed record TargetsReached(decimal Share) : LeafClause
{
    private const long ShareUnits = 1_000_000;

    /// <inheritdoc />
    public override string Name => "targetsReached";

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check).IsShare(Share);
        if (!check.Rules.Criteria.AllCriteria().Any(c => c.Criterion.Method.Fields.Any(f => f.Name == "actual")))
        {
            check.Problem("Clause.NamesNothing", "there is no criterion with a target.", "không có tiêu chí nào có chỉ tiêu.");
        }
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation)
    {
        var slot = Guard.Against.Null(compilation).TargetsSlot();
        var share = (long)(Share * ShareUnits);
        return new RowKernel(p => p.State.Scores.Tracked[slot][p.Row] is var raw && raw == TrackedList.NotKnown ? Truth.Unknown : Judge(TargetCount.From(raw), share));
    }

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var requirement = new LocalizedText($"đạt ít nhất {Wording.Percent(Share, "vi")} số chỉ tiêu", $"at least {Wording.Percent(Share, "en")} of the targets reached");
        if (participant.Tracked(new Tracked(TrackedKind.Targets, 0)) is not { } raw)
        {
            return new(requirement, Truths.NotKnown) { Required = Share };
        }

        var count = TargetCount.From(raw);
        return new(requirement, Wording.Text("{0} trên {1}", "{0} of {1}", count.Reached, count.All))
        {
            Required = Share,
            Actual = count.All == 0 ? 0 : (decimal)count.Reached / count.All,
            Criteria = [.. participant.State.Plan.Scoring.Criteria.Where(c => c.FieldIndex("actual") >= 0).Select(c => c.Definition.Code)],
        };
    }

    private static Truth Judge(TargetCount count, long share)
    {
        if (count.All == 0 || (count.Reached + count.Missing) * ShareUnits < share * count.All)
        {
            return Truth.False;
        }

        return count.Reached * ShareUnits >= share * count.All ? Truth.True : Truth.Unknown;
    }
}
