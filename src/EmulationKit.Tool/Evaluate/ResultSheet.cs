using EmulationKit.Awards;
using EmulationKit.Packs;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>Results as a sheet, worded for people.</summary>
internal sealed class ResultSheet(CampaignRun run, EvaluationReport report, Session session)
{
    public TableSheet Make() => new(session.Say("Kết quả", "Results"), Columns(), Rows());

    private List<TableColumn> Columns() =>
    [
        Number("Hạng", "Rank", 8), Text("Mã", "Id", 14), Text("Tên", "Name", 40), Text("Mã khối, cụm", "Bloc code", 14), Text("Khối, cụm", "Bloc", 30),
        Text("Loại đối tượng", "Kind", 24), Number("Điểm", "Points", 12), Text("Tình trạng", "Status", 18), .. report.Awards.Select(a => new TableColumn(a.Code) { Width = 18 }),
    ];

    private IEnumerable<IReadOnlyList<TableCell>> Rows() => report.Results.Select(r =>
    {
        session.Cancellation.ThrowIfCancellationRequested();
        return (IReadOnlyList<TableCell>)
        [
            TableCell.Of((decimal?)r.Rank), TableCell.Of(r.Id), TableCell.Of(r.Name), TableCell.Of(r.Bloc), TableCell.Of(r.Bloc is null ? null : session.Say(run.Names.Bloc(r.Bloc))),
            TableCell.Of(session.Say(run.Names.Kind(r.Kind))), TableCell.Of(r.Total), TableCell.Of(session.Say(Word(r.Status))),
            .. report.Awards.Select(a => TableCell.Of(session.Say(OutcomeWords.Of(r.Awards[a.Code])))),
        ];
    });

    private TableColumn Text(string vi, string en, int width) => new(session.Say(vi, en)) { Width = width };

    private TableColumn Number(string vi, string en, int width) => Text(vi, en, width) with { Kind = CellKind.Number };

    private static LocalizedText Word(RowStatus status) => status switch
    {
        RowStatus.Scored => new("có tổng điểm", "scored"),
        RowStatus.Reported => new("tổng điểm công bố", "reported"),
        RowStatus.Unscored => new("không chấm điểm", "unscored"),
        RowStatus.NoTotal => new("thiếu số liệu", "inputs missing"),
        _ => new("không xếp hạng", "not ranked"),
    };
}
