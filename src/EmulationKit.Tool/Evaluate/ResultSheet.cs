using System.Globalization;
using System.Text;
using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>Results as rows of a sheet, worded for people.</summary>
internal sealed class ResultSheet(CampaignRun run, EvaluationReport report, Session session)
{
    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Header =>
    [
        session.Say("Hạng", "Rank"), session.Say("Mã", "Id"), session.Say("Tên", "Name"), session.Say("Mã khối, cụm", "Bloc code"), session.Say("Khối, cụm", "Bloc"),
        session.Say("Loại đối tượng", "Kind"), session.Say("Điểm", "Points"), session.Say("Tình trạng", "Status"), .. report.Awards.Select(a => a.Code),
    ];

    /// <summary>The rows: texts, and numbers as numbers.</summary>
    public IEnumerable<object?[]> Rows() => report.Results.Select(r => (object?[])
    [
        r.Rank is { } rank ? (decimal)rank : null, r.Id, r.Name ?? "", r.Bloc ?? "", r.Bloc is null ? "" : session.Say(run.Names.Bloc(r.Bloc)),
        session.Say(run.Names.Kind(r.Kind)), r.Total, session.Say(Word(r.Status)), .. report.Awards.Select(a => session.Say(OutcomeWords.Of(r.Awards[a.Code]))),
    ]);

    public void WriteCsv(Stream stream, char separator, bool withMark)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var row in Rows().Prepend([.. Header]))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            writer.WriteLine(string.Join(separator, row.Select(cell => Cell(cell, separator))));
        }
    }

    private static string Cell(object? value, char separator) =>
        Csv.Cell(value is decimal number ? number.ToString("0.####", CultureInfo.InvariantCulture) : value?.ToString() ?? "", separator);

    private static LocalizedText Word(RowStatus status) => status switch
    {
        RowStatus.Scored => new("có tổng điểm", "scored"),
        RowStatus.Reported => new("tổng điểm công bố", "reported"),
        RowStatus.Unscored => new("không chấm điểm", "unscored"),
        RowStatus.NoTotal => new("thiếu số liệu", "inputs missing"),
        _ => new("không xếp hạng", "not ranked"),
    };
}
