using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using EmulationKit.Packs;
using ErrorOr;
using TableColumn = EmulationKit.Packs.TableColumn;

namespace EmulationKit.Documents.Tests;

public sealed class ExcelTests
{
    private static readonly TableColumn[] Columns =
    [
        new("mã") { Kind = CellKind.Text }, new("điểm") { Kind = CellKind.Number, Minimum = 0, Maximum = 100 },
        new("ngày") { Kind = CellKind.Date }, new("loại") { Choices = ["unit", "person"] }, new("ghi chú") { Wraps = true, Width = 60 },
    ];

    [Fact]
    public void A_workbook_is_valid_and_reads_as_it_was_written()
    {
        var file = Write(new TableSheet("Số liệu", Columns,
        [
            [TableCell.Of("040"), TableCell.Of(83.94m), TableCell.Of(new DateOnly(2024, 8, 31)), TableCell.Of("unit"), TableCell.Of("=1+1\ndòng hai _x0041_ 😀")],
            [TableCell.Of("N1"), TableCell.Of(1234567890.12345m), TableCell.Of(new DateOnly(1899, 1, 1)), TableCell.Empty, TableCell.Of(true)],
        ]));

        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(
            ["1:mã|điểm|ngày|loại|ghi chú", "2:040|83.94#|2024-08-31@|unit|=1+1\ndòng hai _x0041_ 😀", "3:N1|1234567890.12345#|1899-01-01||true?"],
            Rows(Source(file)));
    }

    [Fact]
    public void Any_table_of_texts_and_numbers_comes_back() => Gen.Select(Gen.String.Array[1, 4].Array[1, 6], Gen.Decimal[-1_000_000_000, 1_000_000_000].Array[1, 6]).Sample(
        (texts, numbers) =>
        {
            var width = texts.Max(t => t.Length);
            var rows = texts.Select((t, i) => (IReadOnlyList<TableCell>)[.. t.Concat(Enumerable.Repeat("x", width - t.Length)).Select(c => TableCell.Of(Clean(c) + "x")), TableCell.Of(decimal.Round(numbers[i % numbers.Length], 4))]);
            var table = new TableSheet("s", [.. Enumerable.Range(0, width + 1).Select(i => new TableColumn($"c{i}"))], [.. rows]);

            var read = Rows(Source(Write(table))).Skip(1).Select(r => r[(r.IndexOf(':') + 1)..]);

            Assert.Equal(table.Rows.Select(r => string.Join('|', r.Select(c => c.Kind == CellKind.Number ? c + "#" : c.ToString()))), read);
        }, iter: 200);

    [Fact]
    public void Formulas_errors_and_true_numbers_are_told_apart()
    {
        var file = Sheet(
            new Cell { CellReference = "A1", CellFormula = new("SUM(B1:B2)"), CellValue = new("3") },
            new Cell { CellReference = "C1", DataType = CellValues.Error, CellValue = new("#N/A") },
            new Cell { CellReference = "D1", CellValue = new("0.30000000000000004") });

        using var reader = Source(file).Open().Value;
        Assert.True(reader.Read());
        Assert.Equal([CellKind.Formula, CellKind.Text, CellKind.Error, CellKind.Number], Enumerable.Range(0, 4).Select(reader.Kind));
        Assert.Equal("0.3", reader.Text(3).ToString());
    }

    [Fact]
    public void Hidden_and_merged_cells_are_told()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            Row RowOf(uint line) => new(new Cell { CellReference = $"A{line}", CellValue = new("1") }, new Cell { CellReference = $"B{line}", CellValue = new("2") }, new Cell { CellReference = $"C{line}", CellValue = new("3") }) { RowIndex = line };
            var hidden = RowOf(2);
            hidden.Hidden = true;
            part.Worksheet = new Worksheet(
                new Columns(new Column { Min = 3, Max = 3, Hidden = true, Width = 9, CustomWidth = true }),
                new SheetData(RowOf(1), hidden, RowOf(3)),
                new MergeCells(new MergeCell { Reference = "A1:B1" }));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "s", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }

        using var reader = Source(stream.ToArray()).Open().Value;
        var seen = new List<string>();
        while (reader.Read())
        {
            seen.Add($"{reader.Line}:" + string.Concat(Enumerable.Range(0, 3).Select(i => (reader.IsMerged(i) ? "m" : "") + (reader.IsHidden(i) ? "h" : "") + ".")));
        }

        Assert.Equal(["1:m.m.h.", "2:h.h.h.", "3:..h."], seen);
    }

    [Theory]
    [InlineData("", "Table.NotAWorkbook")]
    [InlineData("id,kind\nD1,unit\n", "Table.NotAWorkbook")]
    [InlineData("PK\u0003\u0004 nothing of a zip", "Table.NotAWorkbook")]
    public void What_is_no_workbook_is_refused_with_its_file(string content, string code)
    {
        var error = new ExcelReader().Sheets("a.xlsx", () => new MemoryStream(Encoding.UTF8.GetBytes(content))).FirstError;

        Assert.Equal((code, "a.xlsx"), (error.Code, DomainError.PlaceOf(error)?.File));
        Assert.NotEqual(error.Description, DomainError.TextOf(error, "vi"));
    }

    [Fact]
    public void An_old_or_protected_workbook_is_told_what_to_do()
    {
        var error = new ExcelReader().Sheets("a.xls", () => new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1])).FirstError;

        Assert.Equal("Table.OldWorkbook", error.Code);
        Assert.Contains("mật khẩu", DomainError.TextOf(error, "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused_not_cut()
    {
        using var stream = new MemoryStream();

        Assert.Equal("Table.TextTooLong", new ExcelWriter().Write(stream, new TableSheet("s", [new("a")], [[TableCell.Of(new string('x', 32_768))]])).FirstError.Code);
    }

    [Fact]
    public void A_stream_that_can_only_be_written_is_enough()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write))
            {
                Assert.False(new ExcelWriter().Write(stream, new TableSheet("s", [new("a")], [[TableCell.Of("x")]])).IsError);
            }

            Assert.Equal(["1:a", "2:x"], Rows(Source(File.ReadAllBytes(path))));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Sheets_get_names_that_a_workbook_takes()
    {
        using var stream = new MemoryStream();
        var table = new TableSheet("Khối 1: thành phố/các huyện phía Đông của tỉnh", Columns, []);

        Assert.False(new ExcelWriter().Write(stream, table, table).IsError);

        var names = new ExcelReader().Sheets("a.xlsx", () => new MemoryStream(stream.ToArray())).Value.Select(s => s.Name).ToArray();
        Assert.Equal(2, names.Distinct().Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 31));
    }

    [Fact]
    public void A_damaged_workbook_is_refused_with_its_place_and_never_fails_otherwise()
    {
        var file = Write(new TableSheet("s", Columns, [.. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<TableCell>)[TableCell.Of($"D{i}"), TableCell.Of(i), TableCell.Of(new DateOnly(2024, 1, 1)), TableCell.Of("unit"), TableCell.Of("x")])]));
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Int[0, file.Length]).Array[1, 8].Sample(changes =>
        {
            var damaged = file.ToArray();
            foreach (var (at, value, _) in changes)
            {
                damaged[at] = value;
            }

            damaged = changes[0].Item3 % 5 == 0 ? damaged[..changes[0].Item3] : damaged;
            var sheets = new ExcelReader().Sheets("a.xlsx", () => new MemoryStream(damaged));
            var errors = sheets.IsError ? sheets.Errors : [.. sheets.Value.SelectMany(Read)];
            Assert.All(errors, e => Assert.StartsWith("a.xlsx", DomainError.PlaceOf(e)?.File, StringComparison.Ordinal));
        }, iter: 2_000);
    }

    private static IEnumerable<Error> Read(WorkbookSheet sheet)
    {
        var opened = sheet.Open();
        if (opened.IsError)
        {
            return opened.Errors;
        }

        using var reader = opened.Value;
        while (reader.Read())
        {
        }

        return reader.Failure is { } failure ? [failure] : [];
    }

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && c is not ('|' or '\uFFFE' or '\uFFFF')));

    private static byte[] Write(params TableSheet[] tables)
    {
        using var stream = new MemoryStream();
        Assert.False(new ExcelWriter().Write(stream, tables).IsError);
        return stream.ToArray();
    }

    private static WorkbookSheet Source(byte[] file) => new ExcelReader().Sheets("a.xlsx", () => new MemoryStream(file)).Value[0];

    private static List<string> Rows(TableSource source)
    {
        using var reader = source.Open().Value;
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.Line}:" + string.Join('|', Enumerable.Range(0, reader.Count).Select(i => reader.Text(i).ToString() + reader.Kind(i) switch { CellKind.Number => "#", CellKind.Date => "@", CellKind.Truth => "?", _ => "" })));
        }

        Assert.Null(reader.Failure);
        return rows;
    }

    private static byte[] Sheet(params Cell[] cells)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(new Row(cells) { RowIndex = 1 }));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "s", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }

        return stream.ToArray();
    }
}
