using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>Random lists of awards without circles of requirements.</summary>
/// <param name="draw">The choices.</param>
/// <param name="rules">The rules without awards.</param>
/// <param name="scopes">The scopes in which the rules may rank.</param>
internal sealed class AwardsDraw(Draw draw, CampaignRules rules, Scope[] scopes)
{
    private readonly Criterion[] criteria = [.. rules.Criteria.AllCriteria().Select(c => c.Criterion)];
    private string[] all = [];

    /// <summary>The awards that the award being drawn may depend on.</summary>
    private List<string> before = [];

    public List<Award> Make(int count)
    {
        all = [.. Enumerable.Range(1, count).Select(i => $"a{i}")];
        var inOrder = draw.Chance(50) ? [.. all] : draw.Shuffle(all);
        var made = new Dictionary<string, Award>();
        foreach (var code in inOrder)
        {
            before = [.. made.Keys];
            made.Add(code, new Award(code, code, Rule(code)) { Limits = [.. Limits()] });
        }

        return [.. all.Select(c => made[c])];
    }

    private Clause Rule(string code)
    {
        var top = new List<Clause>();
        if (draw.Chance(40))
        {
            top.Add(new Registered(draw.Chance(30) ? code : null));
        }

        if (draw.Chance(20))
        {
            top.Add(new KindIn(draw.One(rules.Kinds)));
        }

        for (var i = draw.Many(0, 2); i > 0; i--)
        {
            top.Add(Tree(2));
        }

        foreach (var other in all.Where(a => a != code).Append("other/flag").Where(_ => draw.Chance(12)))
        {
            top.Add(new Excludes(other));
        }

        if (top.Count == 0)
        {
            top.Add(Leaf());
        }

        return top.Count == 1 && draw.Chance(50) ? top[0] : new AllOf(draw.Shuffle(top));
    }

    private Clause Tree(int depth) => (depth == 0 ? 0 : draw.Whole(0, 6)) switch
    {
        4 => new AllOf([.. Trees(depth - 1)]),
        5 => new AnyOf([.. Trees(depth - 1)]),
        6 => new Not(Tree(depth - 1)),
        _ => Leaf(),
    };

    private IEnumerable<Clause> Trees(int depth)
    {
        for (var i = draw.Many(1, 3); i > 0; i--)
        {
            yield return Tree(depth);
        }
    }

    private Clause Leaf()
    {
        var maximum = criteria.Where(c => c.Method.Role == CriterionRole.Main).Sum(c => c.Maximum);
        return draw.Whole(0, 14) switch
        {
            0 => new MinTotal(draw.Number(0.1m, Math.Min(maximum, 10), 1)),
            1 => new NoHold(),
            2 => new Nominated(),
            3 => new Ballot(draw.One(0.5m, 0.6m, 0.8m, 0.666667m)),
            4 => new MaxRank(draw.Whole(1, 4), draw.One(scopes)),
            5 => new Registered(draw.Chance(50) ? draw.One(all) : null),
            6 => new MinPart(draw.One<string>([.. rules.Criteria.AllAreas().Select(a => a.Area.Code)]), draw.Number(0, 5, 1)),
            7 => new MinCriterion(draw.One<string>([.. criteria.Select(c => c.Code)]), draw.Number(0, 3, 1)),
            8 => new AnyCriterionAtMaximum(),
            9 when criteria.Any(c => c.Method is TargetMethod or LeaderRelativeMethod) => new TargetsReached(draw.One(0.5m, 1m, 0m, 0.333333m)),
            10 => new KindIn(draw.One(rules.Kinds)),
            11 when rules.Blocs is { } blocs => new BlocIn(draw.One(blocs).Code),
            12 => new HeldBefore(draw.One(all), draw.Whole(1, 2)) { Consecutive = draw.Chance(50), CountThematicAndSudden = draw.Chance(50) },
            13 when before.Count > 0 => new Requires(draw.One(before)),
            14 => new Requires("other/flag"),
            _ => new NoHold(),
        };
    }

    private IEnumerable<AwardLimit> Limits()
    {
        for (var i = draw.Chance(70) ? draw.Many(1, 2) : 0; i > 0; i--)
        {
            yield return Quota();
        }

        for (var i = draw.Chance(35) ? draw.Many(1, 2) : 0; i > 0; i--)
        {
            yield return new LeaderShare(draw.One(0.5m, 0.3m, 0.333333m, 0m)) { Within = draw.One(scopes) };
        }

        if (draw.Chance(10))
        {
            yield return new DirectWorkerShare(draw.One(0.5m, 0.3m)) { Within = draw.One(scopes) };
        }
    }

    private Quota Quota()
    {
        var quota = new Quota { Within = draw.One(scopes), Ties = draw.One(TiePolicy.Include, TiePolicy.Exclude, TiePolicy.Decide) };
        if (draw.Chance(50))
        {
            return quota with { Count = draw.Whole(0, 4) };
        }

        var of = draw.One(QuotaBase.Members, QuotaBase.Registered, QuotaBase.Evaluated, QuotaBase.Eligible, QuotaBase.GrantedOf);
        of = of == QuotaBase.GrantedOf && before.Count == 0 ? QuotaBase.Members : of;
        return quota with
        {
            Percent = draw.One(20m, 50m, 33.3333m, 100m, 0m),
            Of = of,
            OfAward = of == QuotaBase.GrantedOf ? draw.One(before) : null,
            Rounding = draw.One(QuotaRounding.Down, QuotaRounding.Nearest, QuotaRounding.Up),
            AtLeast = draw.One(0, 0, 1),
        };
    }
}
