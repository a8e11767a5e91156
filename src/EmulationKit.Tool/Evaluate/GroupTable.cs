using EmulationKit.Awards;
using EmulationKit.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EmulationKit.Tool;

/// <summary>The table of a group: only awards that someone in it was considered for, only ids that are not the names,
/// and points with their decimal marks one below the other.</summary>
internal sealed class GroupTable(CampaignRun run, IReadOnlyList<ParticipantResult> results, Session session)
{
    /// <summary>What the other columns need of a line before awards share one column.</summary>
    private const int RoomForTheRest = 56;

    private readonly string[] awards =
        [.. run.Evaluation.Plan.Rules.Awards.Select(a => a.Code).Where(code => results.Any(r => r.Outcome(code) != Outcome.NotConsidered))];

    private readonly int decimals = results.Select(r => Decimals(r.Total)).DefaultIfEmpty().Max();

    private bool HasIds => results.Any(r => run.NameOf(r.Id) != r.Id);

    public Table Make(int width)
    {
        var apart = awards.Sum(code => code.Length + 2) <= width - RoomForTheRest;
        var table = new Table();
        table.AddColumn(Right("Hạng", "Rank"));
        table.AddColumn(Left("Đối tượng", "Participant"));
        if (HasIds)
        {
            table.AddColumn(Left("Mã", "Id").NoWrap());
        }

        table.AddColumn(Right("Điểm", "Points"));
        foreach (var award in apart ? awards : [])
        {
            table.AddColumn(new TableColumn(new Text(award, Look.Strong)).Centered().NoWrap());
        }

        if (!apart)
        {
            table.AddColumn(Left("Khen thưởng", "Awards"));
        }

        foreach (var result in results)
        {
            table.AddRow(Row(result, apart));
        }

        return table;
    }

    private IEnumerable<IRenderable> Row(ParticipantResult result, bool apart)
    {
        yield return new Text(result.Rank is { } rank ? Wording.Number(rank, session.Language) : "–");
        yield return new Text(run.NameOf(result.Id));
        if (HasIds)
        {
            yield return new Text(result.Id, Look.Faint);
        }

        yield return new Text(Points(result), result.Total is null ? Look.Doubtful : Look.Plain);
        foreach (var award in apart ? awards : [])
        {
            var (mark, look) = OutcomeMarks.Of(result.Outcome(award));
            yield return new Text(mark, look);
        }

        if (!apart)
        {
            yield return Granted(result);
        }
    }

    private Paragraph Granted(ParticipantResult result)
    {
        var text = new Paragraph();
        foreach (var award in awards)
        {
            var outcome = result.Outcome(award);
            if (outcome is Outcome.Granted or Outcome.Undecided)
            {
                text.Append((text.Length > 0 ? ", " : "") + award + (outcome == Outcome.Undecided ? "?" : ""), OutcomeMarks.Of(outcome).Look);
            }
        }

        return text;
    }

    private string Points(ParticipantResult result) => result.Status switch
    {
        RowStatus.NoTotal => session.Say("thiếu số liệu", "inputs missing"),
        RowStatus.KnockedOut => session.Say("không xếp hạng", "not ranked"),
        RowStatus.Unscored => "–",
        _ => Words.Points(result.Total, session.Language, decimals),
    };

    private static int Decimals(Points? points) =>
        points is { } given && given.ToString() is var text && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var mark ? text.Length - mark - 1 : 0;

    private TableColumn Left(string vi, string en) => new(new Text(session.Say(vi, en), Look.Strong));

    private TableColumn Right(string vi, string en) => Left(vi, en).RightAligned().NoWrap();
}
