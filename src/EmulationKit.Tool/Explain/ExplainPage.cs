using EmulationKit.Awards;
using EmulationKit.Scoring;
using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>Shows an explanation.</summary>
internal sealed class ExplainPage(Explained explained, Session session)
{
    private readonly CampaignRun run = explained.Run;
    private readonly ParticipantResult result = explained.Result;
    private readonly Citations citations = new(session);

    public void Show(Page page)
    {
        var name = run.NameOf(result.Id);
        page.Line((name, Look.Strong), (name == result.Id ? "" : $" ({result.Id})", Look.Plain));
        page.Line(string.Join(" · ", Facts()), Look.Faint);
        page.Line();
        ShowScore(page, run.Evaluation.ExplainScore(result.Id));
        foreach (var award in explained.Awards)
        {
            page.Line();
            new AwardPage(run, run.Evaluation.Explain(result.Id, award.Code), citations, session).Show(page);
        }

        citations.Show(page);
    }

    private IEnumerable<string> Facts()
    {
        yield return session.Say(run.Names.Kind(result.Kind));
        if (result.Bloc is not null)
        {
            yield return session.Say(run.Names.Bloc(result.Bloc));
        }

        if (result.Rank is { } rank)
        {
            yield return session.Say(Wording.Text("hạng {0} trong {1}", "rank {0} within the {1}", rank, PackNames.Scope(run.Evaluation.Plan.Rules.Ranking.Within)));
        }
    }

    private void ShowScore(Page page, ScoreExplanation score)
    {
        var total = score.Total is { } points
            ? Wording.Text("Tổng điểm {0} trên {1}", "Total {0} of {1}", points, score.Scale)
            : score.Status == RowStatus.KnockedOut ? new("Không xếp hạng", "Not ranked")
            : score.Status == RowStatus.Unscored ? new("Không chấm điểm", "Not scored")
            : new LocalizedText("Chưa có tổng điểm: còn thiếu số liệu", "There is no total yet: inputs are missing");
        page.Line(session.Say(total), Look.Strong);
        if (score.Status == RowStatus.Reported)
        {
            page.Item(2, "", session.Say("theo số liệu đã công bố, không có điểm từng tiêu chí", "as published; there are no points by criterion"));
        }

        if (score.Lines.Count > 0)
        {
            page.Grid(Lines(page, score));
        }
    }

    private Grid Lines(Page page, ScoreExplanation score)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0));
        grid.AddColumn(new GridColumn().NoWrap().RightAligned().Padding(0, 0, 0, 0));
        grid.AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        var area = "";
        foreach (var line in score.Lines)
        {
            if (line.Area.Code != area)
            {
                area = line.Area.Code;
                grid.AddRow(new Text(area, Look.Strong), Text.Empty, Text.Empty, new Text(session.Say(line.Area.Name), Look.Strong));
            }

            var missing = line.State is ScoreLineState.Missing or ScoreLineState.MissingAsZero or ScoreLineState.MissingRescaled;
            grid.AddRow(
                new Text(line.Criterion.Code),
                new Text(line.State == ScoreLineState.Missing ? "–" : Words.Points(line.Points, session.Language), missing ? Look.Doubtful : Look.Plain),
                new Text("/" + Wording.Number(line.Criterion.Maximum, session.Language), Look.Faint),
                How(page, line, missing));
        }

        if (score.Adjustment != EmulationKit.Points.Zero)
        {
            grid.AddRow(Text.Empty, new Text(Words.Points(score.Adjustment, session.Language)), Text.Empty, new Text(session.Say("quy đổi và mức trần của điểm thưởng, tổng điểm", "rescaling and the caps of bonus and total")));
        }

        return grid;
    }

    private Paragraph How(Page page, ScoreLine line, bool missing)
    {
        var text = new Paragraph(session.Say(line.Criterion.Name));
        text.Append(citations.Cite(line.Criterion.Source), Look.Faint);
        text.Append(page.IsTerminal ? "\n" : ": ");
        text.Append(session.Say(line.Text), missing ? Look.Doubtful : Look.Good);
        return text;
    }
}
