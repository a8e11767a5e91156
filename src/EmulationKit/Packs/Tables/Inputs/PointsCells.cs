using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>The cells of points that a person sets on a criterion, and why.</summary>
internal sealed class PointsCells(CompiledCriterion criterion, int points, int reason)
{
    private readonly List<(int Row, PointsOverride Set)> all = [];

    public CompiledCriterion Criterion => criterion;

    /// <summary>The cell that stands for both in errors.</summary>
    public int Cell => points >= 0 ? points : reason;

    public static PointsCells[] Of(SheetColumn?[] columns) =>
    [
        .. columns.Where(c => c?.Kind is SheetColumnKind.Points or SheetColumnKind.Reason).Select(c => c!.Criterion!).Distinct()
            .Select(criterion => new PointsCells(criterion, At(columns, criterion, SheetColumnKind.Points), At(columns, criterion, SheetColumnKind.Reason))),
    ];

    /// <summary>Reads both cells of a row; whether points were set.</summary>
    public bool Read(TableProblems problems, TableReader reader, NumberReader numbers, string path, int row)
    {
        var given = points < 0 ? default : CellText.Trim(reader.Text(points));
        var why = reason < 0 ? "" : CellText.Read(reader.Text(reason));
        path = $"{path}/{criterion.Definition.Code}/override";
        foreach (var cell in new[] { points, reason })
        {
            if (cell >= 0 && Cells.Refusal(reader, cell) is { } refusal)
            {
                problems.Add(refusal, reader.Line, cell + 1, path);
                return false;
            }
        }

        if (given.IsEmpty)
        {
            if (why.Length > 0)
            {
                problems.Add(SheetErrors.ReasonAlone(), reader.Line, reason + 1, $"{path}/reason");
            }

            return false;
        }

        var kind = reader.Kind(points);
        var number = kind == CellKind.Date ? SheetErrors.IsDate(given) : numbers.Read(given, kind);
        if (number.IsError)
        {
            problems.Add(number.FirstError, reader.Line, points + 1, $"{path}/points");
            return false;
        }

        var set = new PointsOverride(number.Value, why);
        var found = new Problems();
        InputCheck.Check(found, path[..^"/override".Length], criterion.Definition, CriterionInput.Empty with { Override = set });
        foreach (var error in found.Errors)
        {
            var atReason = reason >= 0 && DomainError.PathOf(error)?.EndsWith("/reason", StringComparison.Ordinal) == true;
            problems.Add(error, reader.Line, (atReason ? reason : points) + 1);
        }

        all.Add((row, set));
        return true;
    }

    public void SetPoints(InputTable table)
    {
        foreach (var (row, set) in all)
        {
            table.SetPoints(criterion, table.RowGiven(row), set);
        }
    }

    private static int At(SheetColumn?[] columns, CompiledCriterion criterion, SheetColumnKind kind) =>
        Array.FindIndex(columns, c => c?.Kind == kind && c.Criterion == criterion);
}
