using EmulationKit.Awards;
using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>Shows a simulation.</summary>
internal sealed class SimulationPage(CampaignRun run, SimulationReport report, string what, Session session)
{
    private const int Most = 200;

    public void Show(Page page)
    {
        page.Line(session.Say(run.Pack.Plan.Name), Look.Strong);
        page.Line(session.Say(Wording.Text("Nếu đổi: {0}", "If changed: {0}", what)), Look.Faint);
        page.Line();
        if (report.Changes.Count == 0)
        {
            page.Line(session.Say("Không kết quả khen thưởng nào thay đổi.", "No award outcome changes."));
        }

        List(page, new("Được thêm", "Gained"), "+", Look.Good, c => c.Before != Outcome.Granted && c.After == Outcome.Granted);
        List(page, new("Mất", "Lost"), "−", Look.Bad, c => c.Before == Outcome.Granted);
        List(page, new("Thay đổi khác", "Other changes"), "·", Look.Doubtful, c => c.Before != Outcome.Granted && c.After != Outcome.Granted);
        if (report.TiesOnLine.Count > 0)
        {
            page.Line(session.Say("Bằng nhau tại ranh giới chỉ tiêu", "Ties on the line"), Look.Strong);
            foreach (var tie in report.TiesOnLine.Take(Most))
            {
                page.Item(2, "?", Look.Doubtful, ($"{tie.Award}  {tie.Name}", Look.Plain), (Id(tie.Name, tie.Participant), Look.Faint));
            }

            page.Line();
        }

        Groups(page);
        ShowMoney(page);
    }

    private void List(Page page, LocalizedText title, string mark, Style look, Func<ChangeReport, bool> which)
    {
        var changes = report.Changes.Where(which).ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        page.Line((session.Say(title), Look.Strong), ($" ({Wording.Number(changes.Length, session.Language)})", Look.Plain));
        foreach (var change in changes.Take(Most))
        {
            page.Item(2, mark, look, ($"{change.Award}  {change.Name}", Look.Plain), (Id(change.Name, change.Participant), Look.Faint),
                ($": {session.Say(OutcomeWords.Of(change.Before))} → {session.Say(OutcomeWords.Of(change.After))}", Look.Plain));
        }

        if (changes.Length > Most)
        {
            page.Item(2, "", session.Say(Wording.Text("… và {0} nữa", "… and {0} more", changes.Length - Most)));
        }

        page.Line();
    }

    private void Groups(Page page)
    {
        (LocalizedText Title, IReadOnlyList<GroupChange> Groups)[] all =
        [
            (new("Theo danh hiệu, hình thức", "By award"), report.ByAward), (new("Theo khối, cụm", "By bloc"), report.ByBloc),
            (new("Theo loại đối tượng", "By kind"), report.ByKind), (new("Theo khu vực", "By area"), report.ByArea),
        ];
        foreach (var (title, groups) in all.Where(a => a.Groups.Any(g => g.Group is not null)))
        {
            var table = new Table();
            table.AddColumn(new TableColumn(new Text(session.Say(title), Look.Strong)));
            table.AddColumn(new TableColumn(new Text("+", Look.Good)).RightAligned());
            table.AddColumn(new TableColumn(new Text("−", Look.Bad)).RightAligned());
            foreach (var group in groups)
            {
                table.AddRow(new Text(session.Say(group.Name)), new Text(Wording.Number(group.Gained, session.Language)), new Text(Wording.Number(group.Lost, session.Language)));
            }

            page.Table(table);
            page.Line();
        }
    }

    private void ShowMoney(Page page)
    {
        if (report.Money is not { } money)
        {
            return;
        }

        var difference = (money.Difference < 0 ? "−" : "+") + Words.Money(Math.Abs(money.Difference), session.Language);
        page.Line(
            (session.Say("Tiền thưởng", "Award money"), Look.Strong),
            (session.Say(" (lương cơ sở ", " (base salary ") + Words.Money(money.BaseSalary, session.Language) + "): ", Look.Plain),
            ($"{Words.Money(money.Before, session.Language)} → {Words.Money(money.After, session.Language)} ({difference})", Look.Plain),
            (money.FundCeiling is { } ceiling ? session.Say("; mức trần ", "; ceiling ") + Words.Money(ceiling, session.Language) : "", money.PassesCeiling ? Look.Bad : Look.Plain));
    }

    private static string Id(string name, string id) => name == id ? "" : $" ({id})";
}
