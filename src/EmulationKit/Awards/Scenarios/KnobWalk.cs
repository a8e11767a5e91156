using System.Globalization;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Awards;

/// <summary>Goes through rules in their order and comes by every number that a scenario may set; gives the rules with what
/// it says instead.</summary>
internal sealed class KnobWalk(CampaignRules rules, Func<RuleKnob, decimal> set)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The rules with every number as set.</summary>
    public CampaignRules Set() => rules with
    {
        Awards = [.. rules.Awards.Select(Award)],
        Criteria = rules.Criteria with { Areas = [.. rules.Criteria.Areas.Select(Area)] },
    };

    private Award Award(Award award)
    {
        var rule = Clause(award.Code, award.Rule);
        return award with { Rule = rule, Limits = [.. award.Limits.Select(l => Limit(award.Code, l))] };
    }

    private Clause Clause(string award, Clause clause) => clause switch
    {
        AllOf all => all with { Clauses = [.. all.Clauses.Select(c => Clause(award, c))] },
        AnyOf any => any with { Clauses = [.. any.Clauses.Select(c => Clause(award, c))] },
        Not not => not with { Part = Clause(award, not.Part) },
        MinTotal min => min with { Points = Points(award, KnobKind.MinTotal, new("Tổng điểm ít nhất", "Least total"), min.Points) },
        MinPart min => min with { Points = Points(award, KnobKind.MinPart, Wording.Text("Điểm ít nhất ở «{0}»", "Least points in «{0}»", AreaName(min.Area)), min.Points) },
        MinCriterion min => min with { Points = Points(award, KnobKind.MinCriterion, Wording.Text("Điểm ít nhất ở «{0}»", "Least points on «{0}»", CriterionName(min.Criterion)), min.Points) },
        MaxRank max => max with
        {
            Rank = (int)set(Knob(award, KnobKind.MaxRank, Wording.Text("Xếp hạng từ … trở lên trong {0}", "Rank … or better in the {0}", Scopes.Word(max.Within)), max.Rank) with { Least = 1, Most = 100_000 }),
        },
        _ => clause,
    };

    private AwardLimit Limit(string award, AwardLimit limit) => limit switch
    {
        Quota { Count: { } count } quota => quota with
        {
            Count = (int)set(Knob(award, KnobKind.Quota, Wording.Text("Số lượng nhiều nhất trong {0}", "Most in the {0}", Scopes.Word(quota.Within)), count) with { Most = 100_000 }),
        },
        Quota { Percent: { } percent, Of: { } of } quota => quota with
        {
            Percent = set(Knob(award, KnobKind.QuotaPercent,
                Wording.Text("% của {0} trong {1}", "% of the {0} in the {1}", QuotaWords.Of(of, quota.OfAward), Scopes.Word(quota.Within)), percent) with { Most = 100, Decimals = 2 }),
        },
        LeaderShare share => share with
        {
            AtMost = set(Knob(award, KnobKind.LeaderShare,
                Wording.Text("Tỷ lệ lãnh đạo nhiều nhất trong {0} (%)", "Largest share of leaders in the {0} (%)", Scopes.Word(share.Within)), share.AtMost * 100) with { Most = 100, Decimals = 2 }) / 100,
        },
        _ => limit,
    };

    // What an area adds up to follows its criteria.
    private ContentArea Area(ContentArea area)
    {
        var (criteria, areas) = (area.Criteria.Select(Criterion).ToArray(), area.Areas.Select(Area).ToArray());
        var more = criteria.Zip(area.Criteria, (now, was) => now.Maximum - was.Maximum).Sum() + areas.Zip(area.Areas, (now, was) => (now.Maximum - was.Maximum) ?? 0).Sum();
        return area with { Criteria = criteria, Areas = areas, Maximum = area.Maximum + more };
    }

    private Criterion Criterion(Criterion criterion)
    {
        if (criterion.Method.Role != CriterionRole.Main)
        {
            return criterion;
        }

        var maximum = Points(criterion.Code, KnobKind.Maximum, criterion.Name, criterion.Maximum);
        return maximum == criterion.Maximum || criterion.Maximum == 0 ? criterion
            : criterion with { Maximum = maximum, Method = criterion.Method.Weighed(maximum / criterion.Maximum) };
    }

    private decimal Points(string of, KnobKind kind, LocalizedText name, decimal value) => set(Knob(of, kind, name, value) with { Decimals = 4 });

    private RuleKnob Knob(string of, KnobKind kind, LocalizedText name, decimal value)
    {
        var what = $"{of}.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}";
        numbers[what] = numbers.GetValueOrDefault(what) + 1;
        return new(what + numbers[what].ToString(CultureInfo.InvariantCulture), kind, of, name, value);
    }

    private LocalizedText AreaName(string code) => rules.Criteria.AllAreas().FirstOrDefault(a => a.Area.Code == code).Area?.Name ?? new(code);

    private LocalizedText CriterionName(string code) => rules.Criteria.AllCriteria().FirstOrDefault(c => c.Criterion.Code == code).Criterion?.Name ?? new(code);
}
