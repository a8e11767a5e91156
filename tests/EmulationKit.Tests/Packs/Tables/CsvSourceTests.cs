using System.Text;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class CsvSourceTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a\tb\r1\t2")]
    [InlineData("\"a\",b\n1,\"2\"")]
    [InlineData("sep=;\na;b\n1;2")]
    public void The_separator_and_the_line_ends_are_found_out(string text)
    {
        var first = text.StartsWith("sep", StringComparison.Ordinal) ? 2 : 1;

        Assert.Equal([$"{first}: a | b", $"{first + 1}: 1 | 2"], ATable.Of(text).Rows());
    }

    [Fact]
    public void A_separator_within_quotation_marks_does_not_count() =>
        Assert.Equal(["1: a,x,y | b", "2: 1 | 2"], ATable.Of("\"a,x,y\";b\n1;2").Rows());

    [Fact]
    public void Line_breaks_within_quotation_marks_count_as_lines() =>
        Assert.Equal(["1: a | b", "2: x\r\ny | 2", "4: 3 | p\nq", "6: 5 | 6"], ATable.Of("a,b\r\n\"x\r\ny\",2\r\n3,\"p\nq\"\r\n5,6").Rows());

    [Fact]
    public void Blank_rows_are_left_out_and_still_count_as_lines() =>
        Assert.Equal(["3: a | b", "6: 1 | 2"], ATable.Of("\n\na,b\n\n , \n1,2\n\n").Rows());

    [Fact]
    public void Doubled_quotation_marks_stand_for_one_and_a_hash_begins_no_comment() =>
        Assert.Equal(["1: a | b", "2: x\"y | #z"], ATable.Of("a,b\n\"x\"\"y\",#z").Rows());

    [Theory]
    [InlineData("a,b\n1,2\n\"x,3\n4,5\n")]
    [InlineData("a,b\n1,2\n\"x\"y,3\n4,5\n")]
    public void Quotation_marks_that_do_not_close_are_refused_where_the_row_begins(string text) =>
        Assert.Equal(["1: a | b", "2: 1 | 2", "bang.csv:3 Table.QuotesUnbalanced"], ATable.Of(text).Rows());

    [Fact]
    public void A_row_that_never_ends_is_refused_and_a_long_cell_is_read()
    {
        Assert.Equal(["1: a | b", "bang.csv:2 Table.RowTooLong"], ATable.Of($"a,b\n\"{new string('x', CsvSource.LongestRow + 10)}").Rows());
        Assert.Equal(500_004, ATable.Of($"a,b\n\"{new string('x', 500_000)}\",").Rows()[1].Length - 3 + 1);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_byte_order_mark_tells_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(["1: tên | b", "2: Thạch An | 2"], ATable.Of([.. encoding.Preamble, .. encoding.GetBytes("tên;b\nThạch An;2")]).Rows());
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_with_their_line()
    {
        var text = Encoding.UTF8.GetBytes($"a,b\n{string.Concat(Enumerable.Repeat("\"Cao\nBằng\",2\n", 5000))}x,2\n");
        text[^3] = 0xE9;

        Assert.Equal("bang.csv:10002 Table.NotUnicode", ATable.Of(text).Rows()[^1]);
    }

    [Fact]
    public void Half_a_character_at_the_end_is_refused() =>
        Assert.Equal("bang.csv:2 Table.NotUnicode", ATable.Of([.. "a,b\n1,"u8, 0xE1, 0xBA]).Rows()[^1]);

    [Fact]
    public void A_workbook_under_the_name_of_a_CSV_file_is_told_apart()
    {
        var error = ATable.Of([.. "PK\u0003\u0004"u8, 0, 0, 1]).Open().FirstError;

        Assert.Equal("bang.csv Table.NotText", error.Short());
        Assert.Contains(".xlsx", error.Description);
        Assert.Contains(".xls)", ATable.Of([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).Open().FirstError.Description);
        Assert.Equal(["bang.csv Table.NotText"], ATable.Of(Encoding.Unicode.GetBytes("a,b")).Rows());
    }
}
