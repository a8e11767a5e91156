using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Reads one input sheet.</summary>
internal sealed class InputSheetReader
{
    private const int ProgressEvery = 1 << 13;

    private readonly EvaluationPlan plan;
    private readonly TableSource source;
    private readonly TableReader reader;
    private readonly InputSheetOptions options;
    private readonly SheetColumns columns;
    private readonly TableProblems problems;
    private readonly List<ParticipantInput> heads = [];
    private readonly List<string?> names = [];
    private readonly FactRow facts = new();
    private SheetRoster roster = SheetRoster.Open;
    private NumberReader numbers = new(NumberConvention.Auto, () => NumberConvention.Auto);
    private FieldCells[] fields = [];
    private RowChecks? checks;
    private (SheetColumn Column, int Cell)[] factCells = [];
    private bool[] hasName = [];
    private bool hasGaps;
    private int idCell;

    public InputSheetReader(EvaluationPlan plan, TableSource source, TableReader reader, InputSheetOptions options)
    {
        (this.plan, this.source, this.reader, this.options) = (plan, source, reader, options);
        columns = new SheetColumns(plan);
        problems = new TableProblems(source.File, options.MostErrors);
    }

    public ErrorOr<GivenInputs> Read(IProgress<int>? progress, CancellationToken cancellation)
    {
        if (ReadHeader())
        {
            ReadRows(progress, cancellation);
        }

        if (reader.Failure is { } failure)
        {
            problems.AddPlaced(failure);
        }
        else if (!problems.Any && heads.Count == 0)
        {
            problems.Add(TableErrors.NoRows());
        }

        return problems.Any ? problems.ToList() : Build();
    }

    private bool ReadHeader()
    {
        if (TableHeader.Read(reader, problems, columns.Find, columns.Unknown) is not { } header)
        {
            if (reader.Failure is null)
            {
                problems.Add(TableErrors.Empty());
            }

            return false;
        }

        var found = header.Columns;
        hasName = header.HasName;
        hasGaps = Array.IndexOf(hasName, false) >= 0;
        fields = [.. found.Select((c, cell) => (Column: c, Cell: cell)).Where(c => c.Column?.Kind == SheetColumnKind.Field).Select(c => new FieldCells(c.Column!, c.Cell))];
        checks = new RowChecks(plan, problems, reader, fields, found);
        factCells = [.. found.Select((c, cell) => (Column: c!, Cell: cell)).Where(c => c.Column is { Kind: > SheetColumnKind.Id and < SheetColumnKind.Field })];
        idCell = Array.FindIndex(found, c => c?.Kind == SheetColumnKind.Id);
        roster = options.Participants is { } known ? new SheetRoster(known) : SheetRoster.Open;
        var kindNamed = Array.Exists(found, c => c?.Kind == SheetColumnKind.Kind);
        if (idCell < 0)
        {
            problems.Add(TableErrors.ColumnMissing("id"), reader.Line);
        }

        if (!kindNamed && roster.IsOpen && plan.Rules.Kinds.Count != 1)
        {
            problems.Add(TableErrors.ColumnMissing("kind"), reader.Line);
            return false;
        }

        int[] numeric = [.. fields.Select(f => f.Cell), .. found.Select((c, cell) => (c, cell)).Where(c => c.c?.Kind is SheetColumnKind.ReportedTotal or SheetColumnKind.Points).Select(c => c.cell)];
        numbers = new NumberReader(options.Numbers, () => ConventionSearch.In(source, numeric));
        return idCell >= 0;
    }

    private void ReadRows(IProgress<int>? progress, CancellationToken cancellation)
    {
        var rows = 0;
        while (reader.Read())
        {
            ReadRow();
            if (++rows % ProgressEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(rows);
            }
        }

        progress?.Report(rows);
    }

    private void ReadRow()
    {
        if (reader.Count != hasName.Length || hasGaps)
        {
            TableHeader.CheckRow(reader, problems, hasName);
        }

        var (id, listed) = ReadId();
        ReadFields(id);
        facts.Clear();
        foreach (var (column, cell) in factCells)
        {
            var error = Cells.Refusal(reader, cell) ?? facts.Take(column, reader.Text(cell), reader.Kind(cell), numbers);
            if (error is { } wrong)
            {
                problems.Add(wrong, reader.Line, cell + 1, $"participants/{id}/{column.Path}");
            }
        }

        if (listed is not null)
        {
            checks!.AgainstList(facts, listed);
        }

        var head = facts.Make(id, listed, facts.Kind ?? listed?.Line.Definition.Kind ?? (plan.Rules.Kinds.Count == 1 ? plan.Rules.Kinds[0] : ""));
        checks!.Check(head, facts.NeedsCheck, numbers, heads.Count);
        if (problems.Any)
        {
            return;
        }

        heads.Add(head);
        names.Add(facts.Name ?? listed?.Line.Definition.Name);
        foreach (var field in fields)
        {
            field.Buffer.Add(field.Raw);
        }
    }

    private (string Id, PackParticipant? Listed) ReadId()
    {
        var cell = reader.Text(idCell);
        var wrong = Cells.Refusal(reader, idCell) ?? (reader.Kind(idCell) == CellKind.Date ? SheetErrors.IsDate(cell) : (Error?)null) ?? (cell.IsWhiteSpace() ? TableErrors.CellMissing("id") : (Error?)null);
        if (wrong is { } refused)
        {
            problems.Add(refused, reader.Line, idCell + 1, "id");
            return ("", null);
        }

        var (id, listed) = roster.Find(cell);
        if (roster.Problem(id, listed, reader.Line) is { } problem)
        {
            problems.Add(problem, reader.Line, idCell + 1, $"participants/{id}");
        }

        return (id, listed);
    }

    private void ReadFields(string id)
    {
        foreach (var field in fields)
        {
            var text = reader.Text(field.Cell);
            var kind = reader.Kind(field.Cell);
            if (text.IsEmpty && kind == CellKind.Text)
            {
                field.Raw = field.Buffer.None;
            }
            else if (!field.TryQuick(text, kind, numbers))
            {
                ReadSlowly(field, text, kind, id);
            }
        }
    }

    private void ReadSlowly(FieldCells field, ReadOnlySpan<char> text, CellKind kind, string id)
    {
        text = CellText.Trim(text);
        field.Raw = field.Buffer.None;
        var error = Cells.Refusal(reader, field.Cell) ?? (text.IsEmpty ? (Error?)null : field.Read(text, kind, numbers));
        if (error is { } wrong)
        {
            problems.Add(wrong, reader.Line, field.Cell + 1, $"participants/{id}/{field.Column.Path}");
        }
    }

    private ErrorOr<GivenInputs> Build()
    {
        var blocs = new Problems();
        RankingCheck.CheckBlocs(blocs, plan.Rules, heads);
        foreach (var error in blocs.Errors)
        {
            problems.Add(error);
        }

        if (problems.Any)
        {
            return problems.ToList();
        }

        var table = InputTable.Of(plan, [.. heads]);
        foreach (var field in fields)
        {
            table.Take(field.Criterion, field.Column.Field, row => field.Buffer[row]);
        }

        checks!.SetPoints(table);
        return new GivenInputs(table) { Names = Named(), Absent = roster.Absent() };
    }

    private Dictionary<string, string> Named()
    {
        var named = new Dictionary<string, string>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is { } name)
            {
                named.Add(heads[i].Id, name);
            }
        }

        return named;
    }
}
