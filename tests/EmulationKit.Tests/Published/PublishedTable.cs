using System.Globalization;

namespace EmulationKit.Tests.Published;

/// <summary>A published table beside the tests: lines that begin with # name its source.</summary>
internal sealed class PublishedTable
{
    private readonly string[] header;

    private PublishedTable(string[] header, string[][] rows)
    {
        this.header = header;
        Rows = [.. rows.Select(r => new Row(this, r))];
    }

    public IReadOnlyList<Row> Rows { get; }

    public static PublishedTable Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Published", "Data", file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',')).ToArray();
        return new(lines[0], lines[1..]);
    }

    internal sealed class Row(PublishedTable table, string[] cells)
    {
        public string this[string column] => cells[Array.IndexOf(table.header, column)];

        public decimal Number(string column) => decimal.Parse(this[column], CultureInfo.InvariantCulture);

        public int Whole(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);
    }
}
