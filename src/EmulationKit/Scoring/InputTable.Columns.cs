using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

public sealed partial class InputTable
{
    /// <summary>A table of participants that were checked already, without inputs yet.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="heads">The participants, in the order in which columns will be given.</param>
    internal static InputTable Of(EvaluationPlan plan, ParticipantInput[] heads) =>
        new(plan, heads) { reportedCount = heads.Count(h => h.ReportedTotal is not null) };

    /// <summary>The row of a participant by its place in the order given.</summary>
    internal int RowGiven(int index) => positions[index];

    /// <summary>Fills a field of numbers that were checked already, in the codes of its column.</summary>
    internal void Take(CompiledCriterion criterion, int field, Func<int, long> codeOf)
    {
        var column = Column(criterion, field);
        for (var i = 0; i < Count; i++)
        {
            column.Set(positions[i], codeOf(i));
        }

        column.Settle(Count);
    }

    /// <summary>Takes over points set by a person that were checked already.</summary>
    internal void SetPoints(CompiledCriterion criterion, int row, PointsOverride set)
    {
        overrides.Add((criterion.Index, row), set);
        overrideCounts[criterion.Index]++;
    }
}
