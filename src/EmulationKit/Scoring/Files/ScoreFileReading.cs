using EmulationKit.Packs;

namespace EmulationKit.Scoring;

/// <summary>A sheet that a score file names.</summary>
internal sealed record ScoreFileSubject(ScoreSheet Sheet, string Name, ErrorOr<ScoreFileTurn> Turn);

/// <summary>Reads a filled-in score file, row by row.</summary>
internal sealed class ScoreFileReading(TableSource file, IReadOnlyDictionary<ScoreSheetId, ScoreFileSubject> sheets)
{
    private const int MostRows = 20_000;
    private const int MostErrors = 200;

    private readonly TableProblems problems = new(file.File, MostErrors);
    private readonly Dictionary<(ScoreSheetId Sheet, string Criterion), ScoreFileLine> lines = [];
    private readonly Dictionary<(ScoreSheetId Sheet, string Criterion, string Field), int> seen = [];
    private readonly HashSet<ScoreSheetId> refused = [];
    private int rowsRead;

    /// <summary>The sheets that the keys of a file name, in its order.</summary>
    public static IReadOnlyList<ScoreSheetId> SheetsNamed(TableSource file)
    {
        var named = new List<ScoreSheetId>();
        var problems = new TableProblems(file.File, 1);
        SheetRows.Read(file, ScoreFileLayout.Fields, [], (NumberConvention.Auto, []), problems, rows =>
        {
            if (rows.Text("key") is { } key && ScoreFileKey.Parse(key) is { } parsed && !named.Contains(parsed.Sheet))
            {
                named.Add(parsed.Sheet);
            }
        });
        return named;
    }

    public ScoreFilePreview Read()
    {
        SheetRows.Read(file, ScoreFileLayout.Fields, ["criterion", "value", "key"], (NumberConvention.Auto, ["value"]), problems, Take);
        var changed = new List<ScoreFileSheet>();
        foreach (var group in lines.Values.GroupBy(l => l.Subject.Sheet.Id))
        {
            var subject = group.First().Subject;
            var changes = group.Select(l => l.Change(problems)).OfType<ScoreFileChange>().ToArray();
            if (changes.Length > 0)
            {
                var turn = subject.Turn.Value;
                changed.Add(new(subject.Sheet.Id, subject.Name, turn.Turn.Column, ScoreFileKey.StampOf(subject.Sheet, turn.Rules, turn.Turn.Column), changes));
            }
        }

        return new(changed, problems.Any ? problems.ToList() : []);
    }

    private void Take(SheetRows rows)
    {
        if (++rowsRead > MostRows)
        {
            if (rowsRead == MostRows + 1)
            {
                rows.Report(ScoreFileErrors.TooLong(MostRows), "key");
            }

            return;
        }

        rows.Path = "row";
        if (rows.Text("key") is not { } key)
        {
            if (rows.Text("value") is not null)
            {
                rows.Report(rows.IsMerged("key") ? TableErrors.Merged(Address(rows, "key")) : ScoreFileErrors.KeyMissing, "key");
            }

            return;
        }

        if (ScoreFileKey.Parse(key) is not { } parsed)
        {
            rows.Report(ScoreFileErrors.KeyBroken, "key");
        }
        else if (!sheets.TryGetValue(parsed.Sheet, out var subject))
        {
            rows.Report(ScoreFileErrors.Foreign, "key");
        }
        else if (IsInTurn(rows, parsed, subject))
        {
            Take(rows, parsed, subject);
        }
    }

    // What is wrong with a sheet as a whole is said once.
    private bool IsInTurn(SheetRows rows, ScoreFileKey key, ScoreFileSubject subject)
    {
        if (refused.Contains(key.Sheet))
        {
            return false;
        }

        if (subject.Turn.IsError)
        {
            subject.Turn.Errors.ForEach(e => rows.Report(e, "key"));
        }
        else if (key.Column != subject.Turn.Value.Turn.Column || key.Stamp != ScoreFileKey.StampOf(subject.Sheet, subject.Turn.Value.Rules, key.Column))
        {
            rows.Report(ScoreFileErrors.Stale("key"), "key");
        }
        else
        {
            return true;
        }

        refused.Add(key.Sheet);
        return false;
    }

    private void Take(SheetRows rows, ScoreFileKey key, ScoreFileSubject subject)
    {
        var code = rows.Text("criterion") ?? "";
        var (rules, turn) = (subject.Turn.Value.Rules, subject.Turn.Value.Turn);
        var unknown = new Problems();
        if (rules.Find(unknown, code) is not { } line)
        {
            rows.Report(unknown.Errors[0], "criterion");
            return;
        }

        var field = ScoreFileLayout.FieldsOf(line, turn.Column).FirstOrDefault(f => ScoreFileKey.Of(turn.Column, key.Sheet, key.Stamp, code, f) == key);
        if (field is null)
        {
            rows.Report(ScoreFileErrors.CellsMoved, "criterion");
            return;
        }

        if (!seen.TryAdd((key.Sheet, code, field), rows.Line))
        {
            rows.Report(ScoreFileErrors.RowTwice(seen[(key.Sheet, code, field)]), "key");
            return;
        }

        if (!lines.TryGetValue((key.Sheet, code), out var taken))
        {
            lines[(key.Sheet, code)] = taken = new(subject, line, rows.Line, rows.ColumnOf("value"), rows.ColumnOf("reason"));
        }

        taken.Take(rows, field);
    }

    internal static string Address(SheetRows rows, string column) => CellAddress.Of(rows.Line, rows.ColumnOf(column) ?? 1);
}
