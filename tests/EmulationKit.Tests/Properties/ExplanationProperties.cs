using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Explanations and outcomes never disagree.</summary>
public sealed class ExplanationProperties
{
    [Fact]
    public void The_tree_of_clauses_and_the_exclusions_bear_out_the_outcome() => new GenCampaign(unknown: 8).Holds(100, campaign =>
    {
        var evaluation = campaign.Evaluate();
        foreach (var (award, participant) in Pairs(campaign))
        {
            var explanation = evaluation.Explain(participant.Id, award.Code);
            var (outcome, reason) = (evaluation[participant.Id].Outcome(award.Code), evaluation[participant.Id].Reason(award.Code));
            Assert.Equal((outcome, reason), (explanation.Outcome, explanation.Reason));
            var where = $"{participant.Id}, {award.Code}: {outcome} by {reason}, the rule is {explanation.Rule.Truth}";
            Assert.True(BearsOut(explanation, evaluation[participant.Id].Status), where);
        }
    });

    [Fact]
    public void The_place_in_a_quota_bears_out_the_outcome() => new GenCampaign(mostParticipants: 12).Holds(200, campaign =>
    {
        var evaluation = campaign.Evaluate();
        foreach (var (award, participant) in Pairs(campaign).Where(p => p.Award.Limits.Count(l => l is Quota or LeaderShare) == 1))
        {
            var explanation = evaluation.Explain(participant.Id, award.Code);
            if (explanation.Limits.FirstOrDefault(l => l.Limit is Quota) is not { Position: { } position, Tied: { } tied, Places: { } places } finding)
            {
                continue;
            }

            var expected = position + tied - 1 <= places ? Outcome.Granted
                : position > places ? Outcome.Refused
                : ((Quota)finding.Limit).Ties switch { TiePolicy.Include => Outcome.Granted, TiePolicy.Exclude => Outcome.Refused, _ => Outcome.Undecided };
            var isCertain = campaign.Participants.All(p => evaluation[p.Id].Outcome(award.Code) != Outcome.Undecided || evaluation[p.Id].Reason(award.Code) == OutcomeReason.TieOnLine);
            Assert.True(!isCertain || expected == explanation.Outcome || UncertainBase(campaign, award, evaluation),
                $"{participant.Id} is number {position} with {tied} tied for {places} places of {award.Code}, but {explanation.Outcome}");
        }
    });

    [Fact]
    public void The_nearest_missing_conditions_turn_the_rule_and_nothing_smaller_or_nearer_does() => new GenCampaign(mostParticipants: 4, unknown: 8).Holds(100, campaign =>
    {
        var evaluation = campaign.Evaluate();
        foreach (var (award, participant) in Pairs(campaign))
        {
            var explanation = evaluation.Explain(participant.Id, award.Code);
            var leaves = Leaves(explanation.Rule, true).ToArray();
            var missing = explanation.NearestMissing;
            Assert.Equal(explanation.Rule.Truth == Truth.True, missing.Count == 0);
            Assert.All(missing, m => Assert.Contains(leaves, l => ReferenceEquals(l.Node, m.Clause) && l.MustHold == m.MustHold));
            if (missing.Count == 0 || leaves.Length > 12)
            {
                continue;
            }

            var chosen = leaves.Where(l => missing.Any(m => ReferenceEquals(m.Clause, l.Node))).ToArray();
            Assert.Equal(Truth.True, Turned(explanation.Rule, chosen));
            foreach (var others in Subsets(leaves).Where(s => s.Length <= chosen.Length && Turned(explanation.Rule, s) == Truth.True))
            {
                Assert.True(Cost(chosen).CompareTo(Cost(others)) <= 0, $"{participant.Id}, {award.Code}: {Cost(chosen)} where {Cost(others)} would do");
            }
        }
    });

    private static IEnumerable<(Award Award, ParticipantInput Participant)> Pairs(CampaignCase campaign) =>
        campaign.Rules.Awards.SelectMany(a => campaign.Participants.Select(p => (a, p)));

    private static bool BearsOut(AwardExplanation explanation, RowStatus status)
    {
        var rule = explanation.Rule.Truth;
        var top = Top(explanation.Rule).ToArray();
        var stated = top.Where(n => n.Clause is Excludes).Select(n => n.Truth);
        var rivals = explanation.Exclusions.Select(e => e.Value switch { Outcome.Granted => Truth.False, Outcome.Undecided => Truth.Unknown, _ => Truth.True });
        var exclusion = stated.Concat(rivals).Append(Truth.True).Min();
        var clauses = top.Where(n => n.Clause is not Excludes).Select(n => n.Truth).Append(Truth.True).Min();
        return (explanation.Outcome, explanation.Reason) switch
        {
            (Outcome.Granted, OutcomeReason.Met) => rule == Truth.True && exclusion == Truth.True && status < RowStatus.NoTotal,
            (Outcome.NotConsidered, OutcomeReason.KnockedOut) => status == RowStatus.KnockedOut && explanation.KnockedOutBy.Count > 0 && explanation.PublicWording is not null,
            (Outcome.NotConsidered, OutcomeReason.NoTotal) => status == RowStatus.NoTotal,
            (Outcome.NotConsidered, OutcomeReason.NotRegistered) => top.Any(n => n is { Clause: Registered, Truth: Truth.False }),
            (Outcome.NotConsidered, OutcomeReason.OtherKind) => top.Any(n => n is { Clause: KindIn, Truth: Truth.False }),
            (Outcome.Refused, OutcomeReason.Clauses) => clauses == Truth.False,
            (Outcome.Refused, OutcomeReason.Exclusion) => exclusion == Truth.False && clauses != Truth.False,
            (Outcome.Undecided, OutcomeReason.Clauses) => clauses == Truth.Unknown && exclusion != Truth.False,
            (Outcome.Undecided, OutcomeReason.Exclusion) => exclusion == Truth.Unknown && clauses != Truth.False,
            (Outcome.Refused or Outcome.Undecided, OutcomeReason.Quota or OutcomeReason.TieOnLine or OutcomeReason.LeaderShare) =>
                rule != Truth.False && exclusion != Truth.False && explanation.Limits.Count == explanation.Award.Limits.Count,
            _ => false,
        };
    }

    /// <summary>Whether the base of a quota depends on an undecided outcome of another award.</summary>
    private static bool UncertainBase(CampaignCase campaign, Award award, Evaluation evaluation) => award.Limits.OfType<Quota>().Any(q =>
        q.OfAward is { } of && campaign.Participants.Any(p => evaluation[p.Id].Outcome(of) == Outcome.Undecided));

    private static IEnumerable<ClauseNode> Top(ClauseNode node) => node.Clause is AllOf ? node.Parts.SelectMany(Top) : [node];

    /// <summary>The leaves that do not stand as they would best, and how that is.</summary>
    private static IEnumerable<(ClauseNode Node, bool MustHold)> Leaves(ClauseNode node, bool mustHold) => node.Clause switch
    {
        LeafClause => node.Truth == (mustHold ? Truth.True : Truth.False) ? [] : [(node, mustHold)],
        Not => Leaves(node.Parts[0], !mustHold),
        _ => node.Parts.SelectMany(p => Leaves(p, mustHold)),
    };

    private static Truth Turned(ClauseNode node, (ClauseNode Node, bool MustHold)[] changed)
    {
        foreach (var (leaf, mustHold) in changed)
        {
            if (ReferenceEquals(leaf, node))
            {
                return mustHold ? Truth.True : Truth.False;
            }
        }

        return node.Clause switch
        {
            LeafClause => node.Truth,
            Not => Truth.True - (byte)Turned(node.Parts[0], changed),
            AllOf => node.Parts.Min(p => Turned(p, changed)),
            _ => node.Parts.Max(p => Turned(p, changed)),
        };
    }

    private static (int Count, int Fixed, decimal Gap) Cost((ClauseNode Node, bool MustHold)[] leaves) => (
        leaves.Length,
        leaves.Count(l => l.Node.Clause is LeafClause { IsChangeable: false }),
        Math.Round(leaves.Sum(l => l.Node.Finding!.Gap), 12));

    private static IEnumerable<T[]> Subsets<T>(T[] items) =>
        Enumerable.Range(0, 1 << items.Length).Select(mask => items.Where((_, i) => (mask & (1 << i)) != 0).ToArray());
}
