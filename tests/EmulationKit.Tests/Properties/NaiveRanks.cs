using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Standard competition ranking, 1-2-2-4, by counting who is better.</summary>
internal sealed class NaiveRanks
{
    private readonly CampaignRules rules;
    private readonly IReadOnlyDictionary<string, NaiveScore> scores;
    private readonly Func<ParticipantInput, int?> votes;
    private readonly Dictionary<(string Id, Scope Scope), int> ranks = [];

    public NaiveRanks(CampaignRules rules, IReadOnlyList<ParticipantInput> participants, IReadOnlyDictionary<string, NaiveScore> scores, Func<ParticipantInput, int?> votes)
    {
        this.rules = rules;
        this.scores = scores;
        this.votes = votes;
        foreach (var scope in Enum.GetValues<Scope>())
        {
            foreach (var group in participants.Where(p => scores[p.Id].IsRanked).GroupBy(p => GroupOf(p, scope)))
            {
                Rank(scope, [.. group]);
            }
        }
    }

    /// <summary>The rank, 1 the best; nothing if the participant is not ranked.</summary>
    public int? Of(string id, Scope scope) => ranks.TryGetValue((id, scope), out var rank) ? rank : null;

    /// <summary>Those of one group are ranked and limited together.</summary>
    public static string GroupOf(ParticipantInput participant, Scope scope) => scope switch
    {
        Scope.Bloc => participant.Bloc ?? "",
        Scope.Kind => participant.Kind,
        _ => "",
    };

    private void Rank(Scope scope, ParticipantInput[] group)
    {
        foreach (var tie in group.GroupBy(p => rules.Ranking.By == RankBy.Percent ? scores[p.Id].Total * ProductOfOthers(p) : scores[p.Id].Total))
        {
            var better = group.Count(p => Compare(p, tie.First()) > 0);
            Break(scope, [.. tie], better + 1, 0);
        }
    }

    private decimal ProductOfOthers(ParticipantInput participant) =>
        scores.Values.Select(s => s.Scale).Distinct().Where(s => s != scores[participant.Id].Scale).Aggregate(1m, (a, b) => a * b);

    private decimal Compare(ParticipantInput a, ParticipantInput b) => rules.Ranking.By == RankBy.Percent
        ? (scores[a.Id].Total!.Value * scores[b.Id].Scale) - (scores[b.Id].Total!.Value * scores[a.Id].Scale)
        : scores[a.Id].Total!.Value - scores[b.Id].Total!.Value;

    private void Break(Scope scope, ParticipantInput[] tie, int rank, int next)
    {
        if (tie.Length == 1 || next == rules.Ranking.TieBreaks.Count)
        {
            foreach (var participant in tie)
            {
                ranks[(participant.Id, scope)] = rank;
            }

            return;
        }

        var keys = tie.ToDictionary(p => p.Id, p => Key(rules.Ranking.TieBreaks[next], p));
        if (keys.Values.Any(k => k is null))
        {
            Break(scope, tie, rank, next + 1);
            return;
        }

        foreach (var part in tie.GroupBy(p => keys[p.Id]))
        {
            Break(scope, [.. part], rank + keys.Values.Count(k => k > part.Key), next + 1);
        }
    }

    private decimal? Key(TieBreak item, ParticipantInput who)
    {
        var score = scores[who.Id];
        var known = score.Status == RowStatus.Scored;
        return item.By switch
        {
            TieBreakBy.Part => known ? score.Parts[item.Code!] : null,
            TieBreakBy.Criterion => known && !score.StoodFor.Contains(item.Code!) ? score.Points.GetValueOrDefault(item.Code!) : null,
            TieBreakBy.Index => Index(rules.Criteria.AllCriteria().Single(c => c.Criterion.Code == item.Code).Criterion, who),
            _ => votes(who),
        };
    }

    /// <summary>The better index: the better rank, or the value towards which the points rise.</summary>
    private static decimal? Index(Criterion criterion, ParticipantInput who)
    {
        var banded = criterion.Method as BandedMethod;
        var field = banded?.By == BandedBy.Rank ? "rank" : "value";
        var number = who.Inputs.GetValueOrDefault(criterion.Code)?.Numbers is { } numbers && numbers.TryGetValue(field, out var given) ? given : (decimal?)null;
        var lessIsBetter = banded?.By == BandedBy.Rank || (banded is not null && banded.Lever?.MoreIsBetter == false);
        return lessIsBetter ? -number : number;
    }
}
