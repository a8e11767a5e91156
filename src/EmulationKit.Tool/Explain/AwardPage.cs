using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>Shows why one award is given or not.</summary>
internal sealed class AwardPage(CampaignRun run, AwardExplanation why, Citations citations, Session session)
{
    public void Show(Page page)
    {
        var (mark, look) = OutcomeMarks.Of(why.Outcome);
        page.Item(0, mark, look, (session.Say(why.Summary), Look.Strong), ($" ({why.Award.Code})", Look.Plain), (citations.Cite(why.Award.Source), Look.Faint));
        ShowClause(page, why.Rule, 2);
        foreach (var (award, outcome) in why.Exclusions)
        {
            page.Item(2, "·", session.Say(Wording.Text("một thành tích không khen thưởng nhiều lần: {0} {1}", "one achievement, one award: {0} is {1}", Name(award), OutcomeWords.Of(outcome))));
        }

        foreach (var limit in why.Limits)
        {
            page.Item(2, "·", Look.Plain, (session.Say(limit.Text), Look.Plain), (citations.Cite(limit.Limit.Source), Look.Faint));
        }

        ShowMissing(page);
    }

    private void ShowClause(Page page, ClauseNode node, int indent)
    {
        var (mark, look) = OutcomeMarks.Of(node.Truth);
        var text = node.Finding is { } finding ? $"{session.Say(finding.Requirement)} — {session.Say(finding.Finding)}" : session.Say(Join(node.Clause));
        page.Item(indent, mark, look, (text, Look.Plain), (citations.Cite(node.Source), Look.Faint));
        foreach (var part in node.Parts)
        {
            ShowClause(page, part, indent + 2);
        }
    }

    private void ShowMissing(Page page)
    {
        if (why.NearestMissing.Count == 0)
        {
            return;
        }

        page.Item(2, "", Look.Plain, (session.Say("Điều kiện còn thiếu gần nhất:", "Nearest missing conditions:"), Look.Strong));
        foreach (var missing in why.NearestMissing)
        {
            page.Item(4, "→", Look.Doubtful, (session.Say(missing.Text), Look.Plain));
            foreach (var advice in missing.Advice)
            {
                page.Item(6, "·", session.Say(advice.Text));
            }
        }
    }

    private LocalizedText Name(string award) => run.Evaluation.Plan.Rules.Awards.FirstOrDefault(a => a.Code == award)?.Name ?? award;

    private static LocalizedText Join(Clause clause) => clause.Name switch
    {
        "all" => new LocalizedText("tất cả các điều kiện sau", "all of these"),
        "any" => new("ít nhất một trong các điều kiện sau", "at least one of these"),
        "not" => new("không ở trường hợp sau", "not the case that"),
        var other => other,
    };
}
