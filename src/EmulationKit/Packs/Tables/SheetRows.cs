namespace EmulationKit.Packs;

/// <summary>Reads the cells of a sheet by the names of its columns, and reports what is wrong at the cell.</summary>
internal sealed class SheetRows
{
    private readonly TableReader reader;
    private readonly TableProblems problems;
    private readonly NumberReader numbers;
    private readonly string?[] columns;

    private SheetRows(TableReader reader, TableProblems problems, NumberReader numbers, string?[] columns) =>
        (this.reader, this.problems, this.numbers, this.columns) = (reader, problems, numbers, columns);

    /// <summary>Where errors of the row lie.</summary>
    public string Path { get; set; } = "";

    public int Line => reader.Line;

    /// <summary>Reads a sheet to its end.</summary>
    /// <param name="source">The sheet.</param>
    /// <param name="fields">The columns that it can have.</param>
    /// <param name="needed">Those that it must have.</param>
    /// <param name="options">The convention of numbers, and which columns hold numbers.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="read">Reads the row that it is at.</param>
    public static void Read(
        TableSource source, SheetFields fields, string[] needed, (NumberConvention Numbers, string[] Columns) options, TableProblems problems, Action<SheetRows> read)
    {
        var opened = source.Open();
        if (opened.IsError)
        {
            problems.AddPlaced(opened.FirstError);
            return;
        }

        using var reader = opened.Value;
        if (TableHeader.Read(reader, problems, fields.Find, fields.Unknown) is { } header)
        {
            foreach (var missing in needed.Except(header.Columns))
            {
                problems.Add(TableErrors.ColumnMissing(missing ?? ""), reader.Line);
            }

            int[] numeric = [.. header.Columns.Select((name, cell) => (name, cell)).Where(c => options.Columns.Contains(c.name)).Select(c => c.cell)];
            var numbers = new NumberReader(options.Numbers, () => ConventionSearch.In(source, numeric));
            var rows = new SheetRows(reader, problems, numbers, header.Columns);
            while (reader.Read())
            {
                TableHeader.CheckRow(reader, problems, header.HasName);
                read(rows);
            }
        }
        else if (reader.Failure is null)
        {
            problems.Add(TableErrors.Empty());
        }

        if (reader.Failure is { } failure)
        {
            problems.AddPlaced(failure);
        }
    }

    /// <summary>The number of a column, 1 the first; nothing if the sheet has no such column.</summary>
    public int? ColumnOf(string column) => Array.IndexOf(columns, column) is >= 0 and var cell ? cell + 1 : null;

    /// <summary>Whether a cell of the row is merged with others.</summary>
    public bool IsMerged(string column) => Array.IndexOf(columns, column) is >= 0 and var cell && reader.IsMerged(cell);

    /// <summary>Whether a cell of the row is hidden.</summary>
    public bool IsHidden(string column) => Array.IndexOf(columns, column) is >= 0 and var cell && reader.IsHidden(cell);

    /// <summary>The languages in which a column stands once more.</summary>
    public IEnumerable<string> Languages(string column) =>
        columns.OfType<string>().Where(c => c.StartsWith(column + ":", StringComparison.Ordinal)).Select(c => c[(column.Length + 1)..]);

    /// <summary>A cell's text; nothing if it is empty.</summary>
    public string? Text(string column)
    {
        var cell = Array.IndexOf(columns, column);
        if (cell < 0)
        {
            return null;
        }

        if (Cells.Refusal(reader, cell) is { } refusal)
        {
            Report(refusal, column);
            return null;
        }

        return CellText.Read(reader.Text(cell)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The text of a cell that may not be empty.</summary>
    public string Needed(string column)
    {
        var found = problems.Count;
        if (Text(column) is { } text)
        {
            return text;
        }

        if (problems.Count == found && ColumnOf(column) is not null)
        {
            Report(TableErrors.CellMissing(column), column);
        }

        return "";
    }

    public IReadOnlyList<string> List(string column) => Text(column) is { } text ? Cells.List(text) : [];

    public decimal? Number(string column) => Read<decimal>(column, NumberOf);

    /// <summary>A number however it is written, by the convention of the table.</summary>
    public ErrorOr<decimal> NumberOf(string text, CellKind kind) => kind == CellKind.Date ? SheetErrors.IsDate(text) : numbers.Read(text, kind);

    /// <summary>Whether a cell holds what is never read, such as a formula.</summary>
    public bool IsRefused(string column) => Array.IndexOf(columns, column) is >= 0 and var cell && Cells.Refusal(reader, cell) is not null;

    public bool? Truth(string column) => Read<bool>(column, (text, _) => YesNo.Of(text) is { } truth ? truth : YesNo.NotOne(text));

    public DateOnly? Date(string column) => Read<DateOnly>(column, (text, _) => CellDates.Of(text) is { } date ? date : CellDates.NotOne(text));

    /// <summary>One of some words.</summary>
    public T? Choice<T>(string column, SheetWords<T> words)
        where T : struct => Read<T>(column, (text, _) => words.Find(text) is { } found ? found : words.Unknown(text));

    public T? Read<T>(string column, Func<string, CellKind, ErrorOr<T>> read)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var value = read(text, reader.Kind(Array.IndexOf(columns, column)));
        if (value.IsError)
        {
            Report(value.FirstError, column);
            return null;
        }

        return value.Value;
    }

    public void Report(Error error, string column) => problems.Add(error, reader.Line, ColumnOf(column), $"{Path}/{column}");
}
