using System.Security.Cryptography;
using System.Text;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.UI.Desks;

namespace EmulationKit.UI.Scoring;

/// <summary>The fields of a score sheet's form: how they are called, and what was typed into them.</summary>
internal static class SheetFields
{
    /// <summary>The name of the form.</summary>
    public const string Form = "sheet";

    public static string Value(string criterion, string field) => $"v.{criterion}.{field}";

    public static string Note(string criterion) => $"n.{criterion}";

    public static string Reason(string criterion) => $"r.{criterion}";

    public static string Points(string criterion) => $"p.{criterion}";

    public static string PointsReason(string criterion) => $"o.{criterion}";

    /// <summary>The line on which a person sets points, if on one.</summary>
    public const string SetLine = "setLine";

    /// <summary>The points set on it.</summary>
    public const string SetPoints = "setPoints";

    /// <summary>Why.</summary>
    public const string SetReason = "setReason";

    /// <summary>The boxes by which lines are confirmed as they stand.</summary>
    public const string Confirmed = "ok";

    /// <summary>The fields of a line that can be typed into; marks are the reviewers'.</summary>
    public static IEnumerable<InputField> Of(SheetLineView line) => line.IsJudged ? [] : line.Criterion.Method.Fields.Where(f => !f.IsMark);

    /// <summary>Whether a number is chosen as yes or no.</summary>
    public static bool IsYesNo(InputField field) => field is { Decimals: 0, Minimum: 0, Maximum: 1 };

    /// <summary>Whether the registration or the reports say something of a line.</summary>
    public static bool IsFed(SheetLineView line) => line.Criterion.Method is LatenessMethod || line.Criterion.Method.Fields.Any(f => f.Name == "planned");

    /// <summary>Whether a line can be typed into now.</summary>
    public static bool IsTyped(SheetView view, SheetLineView line) => view.Mine is not null && line.MayChange && !line.IsJudged;

    /// <summary>The field that a problem is about; nothing if it is about none.</summary>
    public static string? FieldOf(SheetView view, Error problem)
    {
        var path = DomainError.PathOf(problem);
        if (path?.StartsWith("sheet/", StringComparison.Ordinal) != true)
        {
            return path?.Contains('/', StringComparison.Ordinal) == true ? null : path;
        }

        var parts = path.Split('/');
        if (parts is [_, "statement"] or [_, "reason"])
        {
            return parts[1] == "reason" ? "returnReason" : parts[1];
        }

        if (view.Lines.FirstOrDefault(l => l.Criterion.Code == parts[1]) is not { } line)
        {
            return null;
        }

        return (parts.Length > 2 ? parts[2] : null) switch
        {
            "reason" => Reason(parts[1]),
            "note" => Note(parts[1]),
            "override" when line.In(view.Mine ?? 0).Value?.Override is null => parts[^1] == "reason" ? SetReason : SetPoints,
            "override" => parts[^1] == "reason" ? PointsReason(parts[1]) : Points(parts[1]),
            { } field when Of(line).Any(f => f.Name == field) => Value(parts[1], field),
            _ => Of(line).FirstOrDefault() is { } first ? Value(parts[1], first.Name) : null,
        };
    }

    /// <summary>What was typed: the lines that it changes, or what in it is no number.</summary>
    public static ErrorOr<IReadOnlyList<EntryEdit>> Read(DeskForm form, SheetView view)
    {
        var problems = new Problems();
        var edits = new List<EntryEdit>();
        if (view.Mine is { } column)
        {
            foreach (var line in view.Lines.Where(l => IsTyped(view, l)))
            {
                if (Edit(form, line, column, problems) is { } edit)
                {
                    edits.Add(edit);
                }
            }
        }

        return problems.OrElse<IReadOnlyList<EntryEdit>>(() => edits);
    }

    /// <summary>The id of one of the commands that a form is carried out by: the same for the same form with the same content.</summary>
    public static Guid? CommandId(DeskForm form, string step, IEnumerable<EntryEdit> edits)
    {
        if (form.CommandId is not { } sent)
        {
            return null;
        }

        var text = new StringBuilder($"{sent}|{step}|{form.Version}");
        foreach (var edit in edits)
        {
            var numbers = edit.Input?.Numbers.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => FormattableString.Invariant($"{n.Key}={n.Value}")) ?? [];
            text.Append('|').Append(edit.Criterion).AppendJoin(';', numbers).Append('|').Append(FormattableString.Invariant($"{edit.Input?.Override?.Points}"))
                .Append('|').Append(edit.Input?.Override?.Reason).Append('|').Append(edit.Note).Append('|').Append(edit.Reason);
        }

        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    private static EntryEdit? Edit(DeskForm form, SheetLineView line, ScoreColumn column, Problems problems)
    {
        var code = line.Criterion.Code;
        var cell = line.In(column);
        var input = Input(form, line, cell.Value, problems);
        var (note, reason) = (form.Text(Note(code)), form.Text(Reason(code)));
        var isConfirmed = form.All(Confirmed).Contains(code);
        var isSame = Same(input, cell.Value) && note == cell.Own?.Note && (reason is null || reason == cell.Own?.Reason) && !isConfirmed;
        // Who says why points are set has said why the line is changed.
        return isSame ? null : new(code, input) { Note = note, Reason = reason ?? (input?.Override == cell.Value?.Override ? null : input?.Override?.Reason) };
    }

    private static CriterionInput? Input(DeskForm form, SheetLineView line, CriterionInput? shown, Problems problems)
    {
        var code = line.Criterion.Code;
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var field in Of(line))
        {
            var number = form.Number(Value(code, field.Name));
            problems.AddRange(number.ErrorsOrEmptyList);
            if (!number.IsError && number.Value is { } given)
            {
                numbers[field.Name] = given;
            }
        }

        var isSet = shown?.Override is null && form.Text(SetLine) == code;
        var points = form.Number(isSet ? SetPoints : Points(code));
        problems.AddRange(points.ErrorsOrEmptyList);
        var set = !points.IsError && points.Value is { } by ? new PointsOverride(by, form.Text(isSet ? SetReason : PointsReason(code)) ?? "") : null;
        return numbers.Count == 0 && set is null && shown?.Marks.Count is null or 0
            ? null : (shown ?? CriterionInput.Empty) with { Numbers = numbers, Override = set };
    }

    private static bool Same(CriterionInput? left, CriterionInput? right) =>
        left is null || right is null ? left is null && right is null
            : left.Override == right.Override && left.Numbers.Count == right.Numbers.Count
                && left.Numbers.All(n => right.Numbers.TryGetValue(n.Key, out var number) && number == n.Value);
}
