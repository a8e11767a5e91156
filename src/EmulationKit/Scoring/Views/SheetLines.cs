using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>Puts the lines of a sheet together with what the engine makes of each column.</summary>
internal sealed class SheetLines(ScoreSheet sheet, SheetCriteria rules, SheetReckoning reckoning)
{
    private static readonly ScoreColumn[] All = Enum.GetValues<ScoreColumn>();

    private readonly Dictionary<string, CriterionInput?> tried = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = [.. sheet.OpenLines(rules)];
    private ScoreExplanation?[]? scores;

    /// <summary>Takes values that are only tried in the column at hand, and says what is wrong with them.</summary>
    public IReadOnlyList<Error> Try(ColumnTurn turn, IReadOnlyList<EntryEdit> edits)
    {
        var problems = new Problems();
        foreach (var edit in edits)
        {
            sheet.CheckEdit(problems, rules, turn, edit);
            if (rules.Find(edit.Criterion) is { } line)
            {
                var found = new Problems();
                InputCheck.Check(found, "", line, edit.Input ?? CriterionInput.Empty);
                tried[edit.Criterion] = found.Any ? null : InputValues.Kept(edit.Input);
            }
        }

        return problems.Errors;
    }

    public IReadOnlyList<SheetColumnView> Columns => [.. All.Select(Column)];

    public IReadOnlyList<SheetAreaView> Areas(CriteriaSet criteria) =>
        [.. criteria.Areas.SelectMany(a => Walk(a, 0)).Where(a => a.Points.Count > 0)];

    /// <summary>What is missing before the column at hand can be finished, with what is tried.</summary>
    public IReadOnlyList<Error> Missing() => sheet.OpenColumn switch
    {
        null => [],
        ScoreColumn.SelfScore => sheet.WhatWouldBeMissing(rules, tried),
        _ => [.. sheet.OpenLines(rules).Where(code => !tried.ContainsKey(code)).Select(LineErrors.LineUnconfirmed)],
    };

    private SheetColumnView Column(ScoreColumn column)
    {
        var isReached = IsReached(column);
        var view = new SheetColumnView(column, isReached) { Of = rules.Lines.Count };
        if (!isReached || Scores[(int)column] is not { } score)
        {
            return view;
        }

        var blind = reckoning.IsBlind(sheet);
        return view with
        {
            Total = blind ? null : score.Total,
            Sum = Sum(rules.Lines, column),
            Adjustment = blind ? Points.Zero : score.Adjustment,
            IsKnockedOut = score.Status == RowStatus.KnockedOut,
            Done = rules.Lines.Count(l => sheet.Find(l.Code)?.StatusIn(column) is LineStatus.Entered or LineStatus.Unchanged),
        };
    }

    private IEnumerable<SheetAreaView> Walk(ContentArea area, int depth)
    {
        var below = area.Areas.SelectMany(a => Walk(a, depth + 1)).ToArray();
        Criterion[] within = [.. Within(area).Where(c => rules.Find(c.Code) is not null)];
        IReadOnlyList<Points?> points = within.Length == 0 ? [] : [.. All.Select(c => IsReached(c) ? Sum(within, c) : (Points?)null)];
        var lines = area.Criteria.Where(c => rules.Find(c.Code) is not null).Select(Line).ToArray();
        return below.Prepend(new(area.Code, area.Name, depth, within.Where(c => c.Method.Role == CriterionRole.Main).Sum(c => c.Maximum), points, lines));
    }

    private static IEnumerable<Criterion> Within(ContentArea area) => area.Criteria.Concat(area.Areas.SelectMany(Within));

    public SheetLineView Line(Criterion criterion) => new(criterion, [.. All.Select(c => Cell(criterion, c))])
    {
        MayChange = sheet.OpenColumn is not null && sheet.MayChange(criterion.Code),
        IsOpen = open.Contains(criterion.Code),
        IsReturned = sheet.PendingReturn is { } sentBack && sentBack.To == sheet.OpenColumn && sentBack.Lines.Contains(criterion.Code),
        Evidence = sheet.Find(criterion.Code)?.Evidence ?? [],
    };

    private SheetCellView Cell(Criterion criterion, ScoreColumn column)
    {
        var entry = sheet.Find(criterion.Code);
        if (!IsReached(column))
        {
            return new(LineStatus.Open, null, null);
        }

        var value = ValueIn(criterion.Code, column);
        var line = LineOf(criterion, column);
        return new(entry?.StatusIn(column) ?? LineStatus.Open, entry?.In(column), value)
        {
            Points = PointsOf(criterion, column),
            Words = line?.Text,
            Differs = column > ScoreColumn.SelfScore && !InputValues.Same(value, ValueIn(criterion.Code, column - 1)),
        };
    }

    // What a later column has not seen again is no value of its own.
    private bool IsReached(ScoreColumn column) =>
        sheet.OpenColumn is not { } open || column <= open || sheet.Entries.Any(e => e.In(column) is not null);

    private CriterionInput? ValueIn(string criterion, ScoreColumn column) =>
        column == sheet.OpenColumn && tried.TryGetValue(criterion, out var value) ? value : sheet.Find(criterion)?.ValueIn(column);

    private ScoreLine? LineOf(Criterion criterion, ScoreColumn column) =>
        Scores[(int)column]?.Lines.FirstOrDefault(l => l.Criterion.Code == criterion.Code);

    private Points? PointsOf(Criterion criterion, ScoreColumn column) =>
        LineOf(criterion, column) is { State: ScoreLineState.Entered or ScoreLineState.SetByPerson } line
        && (line.State == ScoreLineState.SetByPerson || !(reckoning.IsBlind(sheet) && criterion.Method is LeaderRelativeMethod))
        && criterion.Method.Role != CriterionRole.Knockout
            ? line.Points : null;

    private Points Sum(IEnumerable<Criterion> lines, ScoreColumn column) =>
        new(lines.Sum(l => PointsOf(l, column)?.Raw ?? 0));

    private ScoreExplanation?[] Scores => scores ??= [.. All.Select(c => IsReached(c) ? ScoreOf(c) : null)];

    private ScoreExplanation? ScoreOf(ScoreColumn column)
    {
        var inputs = new Dictionary<string, CriterionInput>(StringComparer.Ordinal);
        foreach (var line in rules.Lines)
        {
            if (ValueIn(line.Code, column) is { } value)
            {
                inputs[line.Code] = value;
            }
        }

        return reckoning.Of([(sheet, inputs)])?.ExplainScore(ParticipantKeys.Of(sheet.Participant));
    }
}
