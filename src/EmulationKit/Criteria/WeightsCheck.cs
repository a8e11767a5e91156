using EmulationKit.Campaigns;

namespace EmulationKit.Criteria;

/// <summary>Reports where the maxima of criteria do not make the scale, or make too much.</summary>
internal static class WeightsCheck
{
    public static void Check(Problems problems, CampaignRules rules)
    {
        var set = rules.Criteria;
        var all = set.AllCriteria().Sum(c => c.Criterion.Maximum);
        if (all > Points.Largest.ToDecimal())
        {
            problems.Add("Criteria.MaximaOverflow", "criteria", $"the maxima add up to {Wording.Number(all, "en")}, more than the 10^9 points that can be reckoned with; lower them.",
                $"tổng điểm tối đa {Wording.Number(all, "vi")} vượt 10^9 điểm; hãy giảm bớt.");
            return;
        }

        foreach (var kind in rules.Kinds)
        {
            foreach (var bloc in BlocsOf(rules, kind))
            {
                if (CheckKind(problems, set, kind, bloc))
                {
                    break;
                }
            }
        }
    }

    private static IEnumerable<string?> BlocsOf(CampaignRules rules, string kind)
    {
        var matter = rules.Criteria.AllCriteria().Any(c => c.Criterion.AppliesTo.Blocs.Count > 0);
        return matter ? (rules.Blocs ?? []).Where(b => b.Kinds.Count == 0 || b.Kinds.Contains(kind)).Select(b => (string?)b.Code) : [null];
    }

    private static bool CheckKind(Problems problems, CriteriaSet set, string kind, string? bloc)
    {
        var applying = set.AllCriteria().Where(c => c.Criterion.AppliesTo.Includes(kind, bloc)).Select(c => c.Criterion).ToArray();
        if (applying.Length == 0)
        {
            return false;
        }

        var scale = set.ScaleOf(kind);
        var main = Main(applying);
        var where = bloc is null ? kind : $"{kind}, {bloc}";
        var found = main != scale.Main;
        if (found)
        {
            problems.Add("Criteria.WeightsDoNotReachScale", "criteria/scale",
                $"for '{where}' the main criteria add up to {Wording.Number(main, "en")}, but the scale asks for {Wording.Number(scale.Main, "en")}; change the maxima or the scale.",
                $"với '{where}' các tiêu chí chính cộng lại {Wording.Number(main, "vi")} điểm, nhưng thang điểm là {Wording.Number(scale.Main, "vi")}; hãy sửa điểm tối đa hoặc thang điểm.");
        }

        foreach (var (path, area) in set.AllAreas().Where(a => a.Area.Maximum is not null))
        {
            var sum = Main(Within(area).Where(c => c.AppliesTo.Includes(kind, bloc)));
            if (sum != 0 && sum != area.Maximum)
            {
                found = true;
                problems.Add("Criteria.AreaDoesNotAddUp", $"{path}/maximum",
                    $"{area.Code}: for '{where}' its main criteria add up to {Wording.Number(sum, "en")}, not {Wording.Number(area.Maximum ?? 0, "en")}; change one of them.",
                    $"{area.Code}: với '{where}' các tiêu chí chính cộng lại {Wording.Number(sum, "vi")}, không phải {Wording.Number(area.Maximum ?? 0, "vi")}; hãy sửa lại.");
            }
        }

        return found;
    }

    private static decimal Main(IEnumerable<Criterion> criteria) => criteria.Where(c => c.Method.Role == CriterionRole.Main).Sum(c => c.Maximum);

    private static IEnumerable<Criterion> Within(ContentArea area) => area.Criteria.Concat(area.Areas.SelectMany(Within));
}
