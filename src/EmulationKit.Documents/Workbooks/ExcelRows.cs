using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationKit.Packs;

namespace EmulationKit.Documents;

/// <summary>Reads the rows of a sheet one by one.</summary>
internal sealed class ExcelRows : TableReader
{
    private readonly string file;
    private readonly SpreadsheetDocument document;
    private readonly OpenXmlReader rows;
    private readonly ExcelCells cells;
    private readonly List<(string Text, CellKind Kind)> row = [];
    private readonly WorksheetPart sheet;
    private readonly List<(int From, int To)> hiddenColumns = [];
    private ExcelMerges? merges;
    private int line;
    private bool rowIsHidden;

    public ExcelRows(string file, SpreadsheetDocument document, WorksheetPart sheet)
    {
        this.file = file;
        this.document = document;
        this.sheet = sheet;
        cells = new ExcelCells(document.WorkbookPart!);
        rows = OpenXmlReader.Create(sheet);
    }

    public override int Line => line;

    public override int Count => row.Count;

    public override bool HasEvenRows => false;

    public override bool Read()
    {
        if (Failure is not null)
        {
            return false;
        }

        try
        {
            while (rows.Read())
            {
                if (rows.ElementType == typeof(Column) && rows.IsStartElement && rows.LoadCurrentElement() is Column { Hidden.Value: true } hidden)
                {
                    hiddenColumns.Add(((int)(hidden.Min?.Value ?? 1) - 1, (int)(hidden.Max?.Value ?? 1) - 1));
                }
                else if (rows.ElementType == typeof(Row) && rows.IsStartElement && rows.LoadCurrentElement() is Row next && Take(next))
                {
                    return true;
                }
            }
        }
        catch (Exception problem) when (ExcelFile.IsOfFile(problem))
        {
            Failure = DomainError.At(ExcelFile.Refusal(problem), new(file, line + 1));
        }

        row.Clear();
        return false;
    }

    public override ReadOnlySpan<char> Text(int column) => column < row.Count ? row[column].Text : default;

    public override bool IsHidden(int column) => rowIsHidden || hiddenColumns.Exists(c => column >= c.From && column <= c.To);

    public override bool IsMerged(int column) => (merges ??= ExcelMerges.Of(sheet)).Contains(line, column);

    public override CellKind Kind(int column) => column < row.Count ? row[column].Kind : CellKind.Text;

    protected override void Dispose(bool disposing)
    {
        rows.Dispose();
        document.Dispose();
    }

    /// <summary>Takes the cells of a row; false if all of them are blank.</summary>
    private bool Take(Row next)
    {
        line = (int)(next.RowIndex?.Value ?? (uint)(line + 1));
        rowIsHidden = next.Hidden?.Value == true;
        row.Clear();
        foreach (var cell in next.Elements<Cell>())
        {
            var column = ExcelCells.ColumnOf(cell.CellReference?.Value) ?? row.Count;
            while (row.Count < column)
            {
                row.Add(("", CellKind.Text));
            }

            var read = cells.Read(cell);
            if (column < row.Count)
            {
                row[column] = read;
            }
            else
            {
                row.Add(read);
            }
        }

        while (row.Count > 0 && row[^1].Kind == CellKind.Text && string.IsNullOrWhiteSpace(row[^1].Text))
        {
            row.RemoveAt(row.Count - 1);
        }

        return row.Count > 0;
    }
}
