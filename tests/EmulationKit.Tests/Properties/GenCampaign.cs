using CsCheck;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>Random campaigns whose rules compile: small numbers, so that ties are frequent.</summary>
/// <param name="mostParticipants">The most participants.</param>
/// <param name="leastParticipants">The fewest.</param>
/// <param name="mostAwards">The most awards.</param>
/// <param name="unknown">How often, in percent, a fact is not known.</param>
internal sealed class GenCampaign(int mostParticipants = 9, int leastParticipants = 1, int mostAwards = 4, int unknown = 0) : Gen<CampaignCase>
{
    public override CampaignCase Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var campaign = Make(draw);
        size = new Size(draw.Size);
        return campaign;
    }

    private CampaignCase Make(Draw draw)
    {
        string[] kinds = [.. Enumerable.Range(1, draw.Many(1, 3)).Select(i => $"k{i}")];
        var blocs = draw.Chance(60) ? Enumerable.Range(1, draw.Many(1, 3)).Select(i => new BlocScope($"b{i}")).ToArray() : null;
        var criteria = new CriteriaDraw(draw, kinds, blocs);
        var set = criteria.Make();
        var oneMaximum = set.ScaleByKind.Count == 0;
        var by = draw.Chance(oneMaximum ? 15 : 80) ? RankBy.Percent : RankBy.Points;
        Scope[] scopes = oneMaximum || by == RankBy.Percent ? [Scope.Bloc, Scope.Kind, Scope.Campaign] : [Scope.Kind];
        if (draw.Chance(25))
        {
            // Often enough nothing reaches beyond a bloc, and blocs are then judged apart.
            scopes = scopes[..1];
        }

        var rules = new CampaignRules("c", set)
        {
            Kinds = kinds,
            Blocs = blocs,
            Ranking = new() { By = by, Within = draw.One(scopes), TieBreaks = TieBreaks(draw, set) },
            Achievement = draw.Chance(20) ? "deed" : null,
        };
        rules = rules with { Awards = new AwardsDraw(draw, rules, scopes).Make(draw.Many(1, mostAwards)) };
        var people = new ParticipantsDraw(draw, rules, unknown);
        return new CampaignCase(rules, people.Make(draw.Many(leastParticipants, mostParticipants)), draw.Whole(0, 999));
    }

    private static List<TieBreak> TieBreaks(Draw draw, CriteriaSet set)
    {
        var all = set.AllCriteria().Select(c => c.Criterion).ToArray();
        var breaks = new List<TieBreak>();
        for (var i = draw.Chance(40) ? draw.Many(1, 3) : 0; i > 0; i--)
        {
            var item = draw.Whole(0, 3) switch
            {
                0 => new TieBreak(TieBreakBy.Part, draw.One<string>([.. set.AllAreas().Select(a => a.Area.Code)])),
                1 => new TieBreak(TieBreakBy.Criterion, draw.One<string>([.. all.Where(c => c.Method is not KnockoutMethod).Select(c => c.Code)])),
                2 when all.Any(IsIndex) => new TieBreak(TieBreakBy.Index, draw.One<string>([.. all.Where(IsIndex).Select(c => c.Code)])),
                _ => new TieBreak(TieBreakBy.CouncilVote),
            };
            breaks.Add(item);
        }

        return breaks;

        static bool IsIndex(Criterion criterion) => criterion.Method is ValueMethod or BandedMethod;
    }
}
