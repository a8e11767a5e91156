using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>
/// Scores, ranks and judges a campaign from the words of the design, in plain decimals and with no thought of speed. It
/// lives in one possible world: whatever is not known is made up by chance, and so are the decisions that break ties.
/// What an evaluation says for certain must hold in every such world; where nothing had to be made up, the two must
/// agree in everything.
/// </summary>
internal sealed class NaiveOracle
{
    private readonly CampaignRules rules;
    private readonly IReadOnlyList<ParticipantInput> participants;
    private readonly Random world;
    private readonly Dictionary<string, bool> registered;
    private readonly Dictionary<(string Id, string Award), NaiveVerdict> verdicts = [];
    private readonly HashSet<string> madeUp = [];
    private readonly bool openRanks;

    public NaiveOracle(CampaignCase campaign, int worldSeed)
    {
        rules = campaign.Rules;
        participants = campaign.Participants;
        world = new Random(worldSeed);
        var scorer = new NaiveScores(rules, participants);
        Scores = participants.ToDictionary(p => p.Id, scorer.Of);
        registered = participants.ToDictionary(p => p.Id, p => p.Registered ?? Toss());
        var votes = participants.ToDictionary(p => p.Id, p => p.TieVotes ?? world.Next(4));
        Ranks = new NaiveRanks(rules, participants, Scores, p => votes[p.Id]);
        openRanks = rules.Ranking.TieBreaks.Any(t => t.By == TieBreakBy.CouncilVote) && participants.Any(p => p.TieVotes is null);
        foreach (var award in NaiveOrder.Of(rules.Awards))
        {
            Judge(award);
        }
    }

    public IReadOnlyDictionary<string, NaiveScore> Scores { get; }

    public NaiveRanks Ranks { get; }

    /// <summary>The decisions on ties that were made up: on which award, who got it.</summary>
    public List<TieSettlement> Decisions { get; } = [];

    /// <summary>Whether nothing had to be made up for an award and those it depends on.</summary>
    public bool IsCertain(string award) => !madeUp.Contains(award);

    /// <summary>Whether ranks depend on a vote that was made up.</summary>
    public bool HasOpenRanks => openRanks;

    public NaiveVerdict Verdict(string id, string award) => verdicts[(id, award)];

    internal bool Toss() => world.Next(2) == 1;

    internal int MadeUpVotes() => world.Next(6);

    internal void MakeUp(string award) => madeUp.Add(award);

    internal bool IsGranted(string id, string award) => verdicts[(id, award)].Outcome == Outcome.Granted;

    /// <summary>Whether a participant is registered, in this world.</summary>
    internal bool IsRegistered(ParticipantInput who, string award)
    {
        if (who.Registered is null)
        {
            MakeUp(award);
        }

        return registered[who.Id];
    }

    /// <summary>A decision on a tie: so many of those tied, by chance.</summary>
    internal HashSet<string> Decide(string award, IEnumerable<string> tied, int places)
    {
        MakeUp(award);
        var chosen = tied.OrderBy(_ => world.Next()).Take(places).ToHashSet();
        Decisions.Add(new TieSettlement(award, [.. chosen], "QĐ 1"));
        return chosen;
    }

    private void Judge(Award award)
    {
        var truths = new NaiveClauses(rules, this, award.Code);
        var rivals = NaiveOrder.Winners(rules.Awards, award);
        if (rivals.Concat(NaiveOrder.Needs(award)).Any(madeUp.Contains) || (openRanks && UsesRanks(award)))
        {
            MakeUp(award.Code);
        }

        var eligible = new List<ParticipantInput>();
        foreach (var who in participants)
        {
            var verdict = Consider(award, who, truths, rivals);
            verdicts[(who.Id, award.Code)] = verdict;
            if (verdict.Outcome == Outcome.Granted)
            {
                eligible.Add(who);
            }
        }

        foreach (var (id, reason) in new NaiveLimits(this, participants, award, eligible).Refused())
        {
            verdicts[(id, award.Code)] = new(Outcome.Refused, [reason]);
        }
    }

    private static bool UsesRanks(Award award) => award.Limits.Count > 0 || NaiveOrder.All(award.Rule).OfType<MaxRank>().Any();

    private NaiveVerdict Consider(Award award, ParticipantInput who, NaiveClauses truths, IEnumerable<string> rivals)
    {
        var outOf = new List<OutcomeReason>();
        var status = Scores[who.Id].Status;
        Add(status == RowStatus.KnockedOut, OutcomeReason.KnockedOut);
        Add(status == RowStatus.NoTotal, OutcomeReason.NoTotal);
        var top = NaiveOrder.Top(award.Rule).ToArray();
        Add(top.OfType<KindIn>().Any(k => !k.Kinds.Contains(who.Kind)), OutcomeReason.OtherKind);
        var certain = truths.Known(award.Rule, who) is not null;
        Add(top.OfType<Registered>().Any(r => !truths.Made(r, who)), OutcomeReason.NotRegistered);
        if (outOf.Count > 0)
        {
            // Whether it is registered may be made up, but then it is out for another reason as well.
            if (outOf is [OutcomeReason.NotRegistered] && top.OfType<Registered>().All(r => truths.Known(r, who) != false))
            {
                MakeUp(award.Code);
            }

            return new(Outcome.NotConsidered, outOf);
        }

        if (!certain || (truths.Known(award.Rule, who) == false && top.OfType<Registered>().Any(r => truths.Known(r, who) is null)))
        {
            MakeUp(award.Code);
        }

        if (!truths.Made(award.Rule, who))
        {
            return new(Outcome.Refused, [OutcomeReason.Clauses]);
        }

        var outside = top.OfType<Excludes>().Where(e => e.Award.Contains('/'))
            .Select(e => NaiveClauses.Outside(who, e.Award, rules.Achievement ?? rules.Campaign)).ToArray();
        var rival = rivals.Any(r => IsGranted(who.Id, r)) || outside.Contains(true);
        if (!rival && outside.Any(o => o is null))
        {
            MakeUp(award.Code);
            rival = Toss();
        }

        return rival ? new(Outcome.Refused, [OutcomeReason.Exclusion]) : new(Outcome.Granted, [OutcomeReason.Met]);

        void Add(bool applies, OutcomeReason reason)
        {
            if (applies)
            {
                outOf.Add(reason);
            }
        }
    }
}

/// <summary>An outcome, and the reasons of which the evaluation may name any one.</summary>
internal sealed record NaiveVerdict(Outcome Outcome, IReadOnlyList<OutcomeReason> Reasons);
