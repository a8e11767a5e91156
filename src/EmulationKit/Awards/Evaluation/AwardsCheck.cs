using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>Reports everything wrong with the awards of a campaign.</summary>
internal static class AwardsCheck
{
    private const int DeepestRule = 32;

    public static void Check(Problems problems, CampaignRules rules)
    {
        var awards = rules.Awards;
        for (var i = 0; i < awards.Count; i++)
        {
            Codes.Check(problems, $"awards/{i}/code", awards[i].Code);
            if (awards[i].Coefficient is < 0 or > 1_000_000)
            {
                problems.Add("Award.CoefficientOutOfRange", $"awards/{i}/coefficient", $"{awards[i].Code}: the money coefficient {Wording.Number(awards[i].Coefficient ?? 0, "en")} is not between 0 and 1000000.",
                    $"{awards[i].Code}: hệ số tiền thưởng {Wording.Number(awards[i].Coefficient ?? 0, "vi")} không nằm trong khoảng 0 đến 1000000.");
            }

            CheckClause(problems, rules, awards[i], awards[i].Rule, $"awards/{i}/rule", 0, true);
            LimitsCheck.Check(problems, rules, awards[i], $"awards/{i}/limits");
        }

        Codes.CheckUnique(problems, awards.Select((a, i) => ($"awards/{i}/code", a.Code)));
        CheckCircles(problems, awards);
    }

    private static void CheckClause(Problems problems, CampaignRules rules, Award award, Clause clause, string path, int depth, bool atTop)
    {
        var check = new ClauseCheck(rules, award, path, problems);
        if (depth > DeepestRule)
        {
            check.Problem("Clause.TooDeep", $"clauses nest deeper than {DeepestRule}; flatten the rule.", $"điều kiện lồng nhau quá {DeepestRule} cấp; hãy làm phẳng quy tắc.");
            return;
        }

        if (clause is LeafClause leaf)
        {
            leaf.Check(check);
            if (leaf is Excludes && !atTop)
            {
                check.Problem("Clause.ExcludesNested", "'excludes' must stand at the top of the rule, or in the 'all' at its top.", "'excludes' phải đứng ở cấp cao nhất của quy tắc, hoặc trong 'all' ở cấp cao nhất.");
            }

            return;
        }

        if (clause.Parts.Count == 0)
        {
            check.Problem("Clause.Empty", $"'{clause.Name}' has no clauses; give at least one.", $"'{clause.Name}' không có điều kiện nào; cần ít nhất một.");
        }

        for (var i = 0; i < clause.Parts.Count; i++)
        {
            CheckClause(problems, rules, award, clause.Parts[i], $"{path}/{clause.Name}/{i}", depth + 1, atTop && clause is AllOf);
        }
    }

    private static void CheckCircles(Problems problems, IReadOnlyList<Award> awards)
    {
        var order = AwardOrder.Of(awards);
        var circle = awards.Select((a, i) => (a.Code, i)).Where(a => !order.Contains(a.i)).ToArray();
        if (circle.Length > 0)
        {
            var codes = string.Join(", ", circle.Select(c => c.Code));
            problems.Add("Award.RequiresCircle", $"awards/{circle[0].i}/rule", $"these awards require one another in a circle, or wait for one that does: {codes}; take one requirement out.",
                $"các danh hiệu này yêu cầu lẫn nhau thành vòng, hoặc phụ thuộc vào vòng đó: {codes}; hãy bỏ bớt một yêu cầu.");
        }
    }
}
