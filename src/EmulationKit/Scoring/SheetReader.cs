using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>Scores one participant again on demand, line by line, exactly as the run over the columns did.</summary>
internal static class SheetReader
{
    public static (IReadOnlyList<SheetLine> Lines, ScoreColumns Scores) Read(InputTable table, BlocLeaders?[] leaders, int row)
    {
        var scores = new ScoreColumns(1, table.Plan.Scoring.Tracked.Items.Count, row);
        var lines = new List<SheetLine>(table.Plan.Scoring.Criteria.Length);
        new BlockScorer(table, scores, leaders) { Lines = lines }.Score(row, 1);
        return (lines, scores);
    }

    /// <summary>The points that one criterion would give if one of its numbers were another; what is missing beside it
    /// stays so.</summary>
    /// <param name="leaders">The leaders of the blocs.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="values">The participant's numbers, as <see cref="Values"/> gives them; the one field is changed.</param>
    /// <param name="row">The participant's row.</param>
    /// <param name="field">The field to change.</param>
    /// <param name="raw">What it would be.</param>
    public static long? PointsWith(BlocLeaders?[] leaders, CompiledCriterion criterion, long[] values, int row, int field, long raw)
    {
        values[field * ScoringBlock.Capacity] = raw;
        for (var f = 0; f < criterion.Fields.Count; f++)
        {
            if (criterion.Required[f] && values[f * ScoringBlock.Capacity] < criterion.Minima[f])
            {
                return null;
            }
        }

        Span<long> points = stackalloc long[1];
        criterion.Kernel.Score(new ScoringBlock(values, row, 1, leaders[criterion.Index]), points);
        return points[0] == CriterionKernel.Missing ? null : points[0];
    }

    /// <summary>One participant's numbers on one criterion, for wording.</summary>
    public static CriterionReading Reading(InputTable table, SheetLine line, int row)
    {
        var values = Values(table, line.Criterion, row);
        var compact = Enumerable.Range(0, line.Criterion.Fields.Count).Select(f => values[f * ScoringBlock.Capacity]).ToArray();
        return new CriterionReading(line.Criterion.Definition, compact, new Points(line.Points));
    }

    /// <summary>One participant's numbers on one criterion, laid out as a block of one.</summary>
    public static long[] Values(InputTable table, CompiledCriterion criterion, int row)
    {
        var values = new long[Math.Max(1, criterion.Fields.Count) * ScoringBlock.Capacity];
        for (var f = 0; f < criterion.Fields.Count; f++)
        {
            values[f * ScoringBlock.Capacity] = table.Column(criterion, f)[row];
        }

        return values;
    }
}
