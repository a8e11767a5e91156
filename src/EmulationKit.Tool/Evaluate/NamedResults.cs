using EmulationKit.Awards;
using EmulationKit.Packs;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>Results as a sheet with the names of kinds and blocs, group by group as they are ranked, in one pass over
/// however many there are.</summary>
internal sealed class NamedResults(CampaignRun run, string? bloc, Session session)
{
    private readonly string[] awards = [.. run.Evaluation.Plan.Rules.Awards.Select(a => a.Code)];
    private readonly TableCell[] outcomes = Array.ConvertAll(Enum.GetValues<Outcome>(), o => TableCell.Of(session.Say(OutcomeWords.Of(o))));
    private readonly TableCell[] statuses = Array.ConvertAll(Enum.GetValues<RowStatus>(), s => TableCell.Of(session.Say(Word(s))));

    public TableSheet Make() => new(
        session.Say("Kết quả", "Results"),
        [
            Number("Hạng", "Rank", 8), Text("Mã", "Id", 14), Text("Tên", "Name", 40), Text("Mã khối, cụm", "Bloc code", 14), Text("Khối, cụm", "Bloc", 30),
            Text("Loại đối tượng", "Kind", 24), Number("Điểm", "Points", 12), Text("Tình trạng", "Status", 18), .. awards.Select(a => new TableColumn(a) { Width = 18 }),
        ],
        new ResultGroups(run, bloc).All().SelectMany(g => g.Results).Select(Row));

    private IReadOnlyList<TableCell> Row(ParticipantResult result)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        return
        [
            TableCell.Of((decimal?)result.Rank), TableCell.Of(result.Id), TableCell.Of(run.NameOf(result.Id)), TableCell.Of(result.Bloc),
            TableCell.Of(run.Names.BlocText(result.Bloc, session.Language)), TableCell.Of(run.Names.KindText(result.Kind, session.Language)),
            TableCell.Of(result.Total?.ToDecimal()), statuses[(int)result.Status],
            .. Array.ConvertAll(awards, a => outcomes[(int)result.Outcome(a)]),
        ];
    }

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
