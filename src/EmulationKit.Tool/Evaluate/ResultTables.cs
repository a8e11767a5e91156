using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>Shows an evaluation as tables, one for each group that is ranked together.</summary>
internal sealed class ResultTables(CampaignRun run, EvaluationReport report, string? bloc, Session session)
{
    /// <summary>How many participants tables show; files take any number.</summary>
    public const int Most = 2_000;

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
            page.Table(new GroupTable(run, [.. results.Take(left)], session).Make(page.Width));
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

    private TableColumn Left(string vi, string en) => new(new Text(session.Say(vi, en), Look.Strong));

    private TableColumn Right(string vi, string en) => Left(vi, en).RightAligned().NoWrap();
}
