using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Whether clauses hold for a participant: with what is known, and with the rest made up.</summary>
internal sealed class NaiveClauses(CampaignRules rules, NaiveOracle oracle, string award)
{
    private readonly Dictionary<(Clause, string), bool> made = new(new ByReference());

    /// <summary>Whether a clause holds, as far as is known.</summary>
    public bool? Known(Clause clause, ParticipantInput who) => Truth(clause, c => Leaf(c, who));

    /// <summary>Whether a clause holds, where what is not known is made up.</summary>
    public bool Made(Clause clause, ParticipantInput who) => Truth(clause, c => Leaf(c, who) ?? MakeUp(c, who)) == true;

    public static bool? Outside(ParticipantInput who, string reference, string? achievement)
    {
        var all = who.Outside.Where(o => o.Award == reference && (achievement is null || o.Achievement == achievement)).Select(o => o.Granted).ToArray();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    private bool MakeUp(Clause leaf, ParticipantInput who)
    {
        if (leaf is Registered { Award: null })
        {
            return oracle.IsRegistered(who, award);
        }

        var key = (leaf, who.Id);
        if (!made.TryGetValue(key, out var truth))
        {
            made[key] = truth = oracle.Toss();
        }

        return truth;
    }

    private static bool? Truth(Clause clause, Func<Clause, bool?> leaf)
    {
        if (clause is LeafClause)
        {
            return leaf(clause);
        }

        var parts = clause.Parts.Select(p => Truth(p, leaf)).ToArray();
        return clause switch
        {
            Not => !parts[0],
            AllOf => parts.Contains(false) ? false : parts.Contains(null) ? null : true,
            _ => parts.Contains(true) ? true : parts.Contains(null) ? null : false,
        };
    }

    private bool? Leaf(Clause clause, ParticipantInput who)
    {
        var score = oracle.Scores[who.Id];
        var isPartKnown = score.Status != RowStatus.Reported;
        return clause switch
        {
            MinTotal c => score.Total >= c.Points,
            MinPart c => isPartKnown ? score.Parts[c.Area] >= c.Points : null,
            MinCriterion c => isPartKnown && !score.StoodFor.Contains(c.Criterion) ? score.Points.GetValueOrDefault(c.Criterion) >= c.Points : null,
            AnyCriterionAtMaximum => isPartKnown ? score.AnyAtMaximum : null,
            TargetsReached c => isPartKnown ? Targets(score.Targets, c.Share) : null,
            MaxRank c => oracle.Ranks.Of(who.Id, c.Within) <= c.Rank,
            Registered { Award: null } => who.Registered,
            Registered c => who.Titles is { } titles ? titles.Contains(c.Award!) : null,
            KindIn c => c.Kinds.Contains(who.Kind),
            BlocIn c => who.Bloc is not null && c.Blocs.Contains(who.Bloc),
            NoHold => !who.Hold,
            HeldBefore c => who.History is { } history ? Held(c, history) : null,
            Requires c when c.Award.Contains('/') => Outside(who, c.Award, null),
            Requires c => oracle.IsGranted(who.Id, c.Award),
            Excludes => true,
            Nominated => who.Nominations.TryGetValue(award, out var nominated) ? nominated : null,
            Ballot c => who.Ballots.TryGetValue(award, out var ballot) ? ballot.VotesFor >= c.Share * ballot.Members : null,
            _ => throw new NotSupportedException($"{clause.Name} of {rules.Campaign}"),
        };
    }

    /// <summary>Whether at least a share of the targets is reached; of those not known, it may be none or all.</summary>
    private static bool? Targets(IReadOnlyList<bool?> targets, decimal share)
    {
        var (reached, open) = (targets.Count(t => t == true), targets.Count(t => t is null));
        return targets.Count == 0 || reached + open < share * targets.Count ? false : reached >= share * targets.Count ? true : null;
    }

    private static bool Held(HeldBefore clause, IReadOnlyList<HeldAward> history)
    {
        var year = CampaignCase.Options.Year;
        var years = history.Where(h => h.Award == clause.Award && h.Year < year && (clause.CountThematicAndSudden || !h.ThematicOrSudden)).Select(h => h.Year).Distinct().ToArray();
        return clause.Consecutive ? Enumerable.Range(year - clause.Years, clause.Years).All(years.Contains) : years.Length >= clause.Years;
    }

    /// <summary>Two clauses of a rule that read the same are still two.</summary>
    private sealed class ByReference : IEqualityComparer<(Clause Clause, string Id)>
    {
        public bool Equals((Clause Clause, string Id) x, (Clause Clause, string Id) y) => ReferenceEquals(x.Clause, y.Clause) && x.Id == y.Id;

        public int GetHashCode((Clause Clause, string Id) pair) => pair.Id.GetHashCode(StringComparison.Ordinal);
    }
}
