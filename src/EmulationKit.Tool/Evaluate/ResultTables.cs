using EmulationKit.Awards;
using EmulationKit.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EmulationKit.Tool;

/// <summary>Shows an evaluation as tables, one for each group that is ranked together.</summary>
internal sealed class ResultTables(CampaignRun run, EvaluationReport report, string? bloc, Session session)
{
    /// <summary>How many participants tables show; files take any number.</summary>
    public const int Most = 2_000;

    private const int RoomForTheRest = 52;

    public void Show(Page page)
    {
        page.Line(session.Say(report.Name), Look.Strong);
        page.Line(session.Say(Wording.Text("Ngày xét {0}; {1} đối tượng", "Judged for {0}; {1} participants", Words.Day(report.AsOf), report.Participants)), Look.Faint);
        var left = Most;
        foreach (var (title, results) in new ResultGroups(run, bloc).All())
        {
            if (left <= 0)
            {
                break;
            }

            page.Line();
            page.Line(session.Say(title), Look.Strong);
            page.Table(Table(page, results.Take(left)));
            left -= results.Count;
        }

        page.Line();
        if (report.Participants > Most)
        {
            page.Line(session.Say(Wording.Text("… và {0} đối tượng nữa; dùng --out FILE.csv hoặc FILE.xlsx để có tất cả.", "… and {0} participants more; use --out FILE.csv or FILE.xlsx for all.", report.Participants - Most)));
            page.Line();
        }

        ShowAwards(page);
    }

    private Table Table(Page page, IEnumerable<ParticipantResult> results)
    {
        var table = new Table();
        var apart = report.Awards.Sum(a => a.Code.Length + 3) <= page.Width - RoomForTheRest;
        table.AddColumn(Right("Hạng", "Rank"));
        table.AddColumn(Left("Đối tượng", "Participant"));
        table.AddColumn(Left("Mã", "Id").NoWrap());
        table.AddColumn(Right("Điểm", "Points"));
        foreach (var award in apart ? report.Awards : [])
        {
            table.AddColumn(new TableColumn(new Text(award.Code, Look.Strong)).Centered().NoWrap());
        }

        if (!apart)
        {
            table.AddColumn(Left("Khen thưởng", "Awards"));
        }

        foreach (var result in results)
        {
            table.AddRow([
                new Text(result.Rank is { } rank ? Wording.Number(rank, session.Language) : "–"),
                new Text(run.NameOf(result.Id)),
                new Text(result.Id, Look.Faint),
                new Text(Points(result), result.Total is null ? Look.Doubtful : Look.Plain),
                .. apart ? result.Outcomes.Select(o => Mark(o.Value)) : (IEnumerable<IRenderable>)[Granted(result)]]);
        }

        return table;
    }

    private void ShowAwards(Page page)
    {
        if (report.Awards.Count == 0)
        {
            return;
        }

        var table = new Table();
        table.AddColumn(Left("Mã", "Code").NoWrap());
        table.AddColumn(Left("Danh hiệu, hình thức khen thưởng", "Award"));
        table.AddColumn(Right("✓", "✓"));
        table.AddColumn(Right("?", "?"));
        table.AddColumn(Right("✗", "✗"));
        table.AddColumn(Right("–", "–"));
        foreach (var award in report.Awards)
        {
            table.AddRow([new Text(award.Code), new Text(session.Say(award.Name)), .. new[] { award.Granted, award.Undecided, award.Refused, award.NotConsidered }.Select(n => new Text(Wording.Number(n, session.Language)))]);
        }

        page.Table(table);
        page.Line(session.Say(OutcomeMarks.Legend), Look.Faint);
    }

    private string Points(ParticipantResult result) => result.Status switch
    {
        RowStatus.NoTotal => session.Say("thiếu số liệu", "inputs missing"),
        RowStatus.KnockedOut => session.Say("không xếp hạng", "not ranked"),
        RowStatus.Unscored => "–",
        _ => Words.Points(result.Total, session.Language),
    };

    private static Text Mark(Outcome outcome)
    {
        var (mark, look) = OutcomeMarks.Of(outcome);
        return new(mark, look);
    }

    private static Paragraph Granted(ParticipantResult result)
    {
        var text = new Paragraph();
        foreach (var (award, outcome) in result.Outcomes.Where(o => o.Value is Outcome.Granted or Outcome.Undecided))
        {
            text.Append((text.Length > 0 ? ", " : "") + award + (outcome == Outcome.Undecided ? "?" : ""), OutcomeMarks.Of(outcome).Look);
        }

        return text;
    }

    private TableColumn Left(string vi, string en) => new(new Text(session.Say(vi, en), Look.Strong));

    private TableColumn Right(string vi, string en) => Left(vi, en).RightAligned().NoWrap();
}
