using EmulationKit.Criteria;
using EmulationKit.Packs;

namespace EmulationKit.Scoring;

/// <summary>What a score file says of one line of a sheet, put together from its rows.</summary>
internal sealed class ScoreFileLine(ScoreFileSubject subject, Criterion criterion, int firstLine, int? valueColumn, int? reasonColumn)
{
    private readonly Dictionary<string, decimal?> numbers = new(StringComparer.Ordinal);
    private bool hasErrors;
    private string? note;
    private string? reason;
    private string? pointsReason;

    public ScoreFileSubject Subject => subject;

    private ColumnTurn Turn => subject.Turn.Value.Turn;

    private CriterionInput? Before => subject.Sheet.Find(criterion.Code)?.ValueIn(Turn.Column);

    public void Take(SheetRows rows, string field)
    {
        rows.Path = $"sheet/{criterion.Code}";
        foreach (var column in new[] { "value", "note", "reason" }.Where(rows.IsMerged))
        {
            Refuse(rows, TableErrors.Merged(ScoreFileReading.Address(rows, column)), column);
        }

        var number = Number(rows, field);
        numbers[field] = number;
        note ??= rows.Text("note");
        var why = rows.Text("reason");
        if (field == ScoreFileLayout.PointsField)
        {
            pointsReason = why;
        }

        reason ??= why;
        if (number != ScoreFileLayout.NumberOf(Before, field) && rows.IsHidden("value"))
        {
            Refuse(rows, TableErrors.Hidden(ScoreFileReading.Address(rows, "value")), "value");
        }
    }

    /// <summary>What would change; nothing if all stays, or something is wrong.</summary>
    public ScoreFileChange? Change(TableProblems problems)
    {
        var edit = new EntryEdit(criterion.Code, InputValues.Kept(Input())) { Note = note, Reason = reason };
        var own = subject.Sheet.Find(criterion.Code)?.In(Turn.Column);
        if (hasErrors || (InputValues.Same(edit.Input, Before) && (note ?? "") == (own?.Note ?? "")))
        {
            return null;
        }

        var found = new Problems();
        subject.Sheet.CheckEdit(found, subject.Turn.Value.Rules, Turn, edit);
        foreach (var error in found.Errors)
        {
            var isOfReason = DomainError.PathOf(error)?.EndsWith("/reason", StringComparison.Ordinal) == true;
            problems.Add(error, firstLine, isOfReason ? reasonColumn ?? valueColumn : valueColumn);
        }

        return found.Any ? null : new(firstLine, criterion, Before, edit);
    }

    private CriterionInput Input()
    {
        var input = Before ?? CriterionInput.Empty;
        var kept = new Dictionary<string, decimal>(input.Numbers, StringComparer.Ordinal);
        foreach (var (field, number) in numbers.Where(n => n.Key != ScoreFileLayout.PointsField))
        {
            if (number is { } given)
            {
                kept[field] = given;
            }
            else
            {
                kept.Remove(field);
            }
        }

        var set = !numbers.TryGetValue(ScoreFileLayout.PointsField, out var points) ? input.Override
            : points is not { } by ? null
            : by == input.Override?.Points && pointsReason is null ? input.Override
            : new PointsOverride(by, pointsReason ?? reason ?? "");
        return input with { Numbers = kept, Override = set };
    }

    private decimal? Number(SheetRows rows, string name)
    {
        var field = criterion.Method.Fields.FirstOrDefault(f => f.Name == name);
        var errors = 0;
        var number = rows.Read<decimal>("value", (text, kind) =>
        {
            var read = field is { Decimals: 0, Minimum: 0, Maximum: 1 } && YesNo.Of(text) is { } yes ? yes ? 1 : 0 : rows.NumberOf(text, kind);
            if (!read.IsError && field is not null)
            {
                var found = new Problems();
                InputCheck.CheckNumber(found, "", field, read.Value);
                read = found.Any ? found.Errors[0] : read;
            }

            errors += read.IsError ? 1 : 0;
            return read;
        });
        hasErrors |= errors > 0 || rows.IsRefused("value");
        return number;
    }

    private void Refuse(SheetRows rows, Error error, string column)
    {
        hasErrors = true;
        rows.Report(error, column);
    }
}
