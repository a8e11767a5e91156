using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>What the engine says against the plain oracle.</summary>
public sealed class OracleProperties
{
    [Fact]
    public void Every_total_agrees_with_the_oracle_to_the_last_digit() => new GenCampaign(mostAwards: 1, unknown: 10).Holds(300, campaign =>
    {
        var evaluation = campaign.Evaluate();
        var scores = new NaiveScores(campaign.Rules, campaign.Participants);
        foreach (var participant in campaign.Participants)
        {
            var (expected, found) = (scores.Of(participant), evaluation[participant.Id]);
            Assert.True(expected.Status == found.Status, $"{participant.Id} is {found.Status}, not {expected.Status}");
            Assert.True(expected.Total == found.Total?.ToDecimal(), $"{participant.Id} has {found.Total}, not {expected.Total}");
        }
    });

    [Fact]
    public void Every_line_of_a_score_agrees_with_the_oracle_and_the_lines_make_the_total() => new GenCampaign(mostAwards: 1, unknown: 10).Holds(300, campaign =>
    {
        var evaluation = campaign.Evaluate();
        var scores = new NaiveScores(campaign.Rules, campaign.Participants);
        foreach (var participant in campaign.Participants)
        {
            var (expected, found) = (scores.Of(participant), evaluation.ExplainScore(participant.Id));
            Assert.Equal(evaluation[participant.Id].Status, found.Status);
            if (found.Status == RowStatus.Reported)
            {
                Assert.Empty(found.Lines);
                continue;
            }

            Assert.Equal(expected.Points, found.Lines.ToDictionary(l => l.Criterion.Code, l => l.Points.ToDecimal()));
            Assert.Equal(
                expected.Missing.Order(),
                found.Lines.Where(l => l.State is not (ScoreLineState.Entered or ScoreLineState.SetByPerson)).Select(l => l.Criterion.Code).Order());
            Assert.Equal(evaluation[participant.Id].Total, found.Total);
            Assert.Equal(found.Total is null ? 0 : expected.Total - expected.Points.Values.Sum(), found.Adjustment.ToDecimal());
        }
    });

    [Fact]
    public void Every_rank_agrees_with_the_oracle_in_every_scope() => new GenCampaign(mostParticipants: 14, mostAwards: 3, unknown: 5).Holds(200, campaign =>
    {
        var evaluation = campaign.Evaluate();
        var oracle = new NaiveOracle(campaign, campaign.Seed);
        foreach (var scope in Enum.GetValues<Scope>().Where(s => !oracle.HasOpenRanks && campaign.Participants.Any(p => evaluation[p.Id].RankWithin(s) is not null)))
        {
            foreach (var participant in campaign.Participants)
            {
                var (expected, found) = (oracle.Ranks.Of(participant.Id, scope), evaluation[participant.Id].RankWithin(scope));
                Assert.True(expected == found, $"{participant.Id} ranks {found} within {scope}, not {expected}");
            }
        }
    });

    [Fact]
    public void Where_everything_is_known_every_outcome_agrees_with_the_oracle() => new GenCampaign().Holds(400, campaign =>
        AgreesWhereCertain(campaign.Evaluate(), new NaiveOracle(campaign, campaign.Seed), campaign));

    [Fact]
    public void Where_something_is_unknown_what_is_certain_holds_in_every_possible_world() => new GenCampaign(unknown: 12).Holds(150, campaign =>
    {
        var evaluation = campaign.Evaluate();
        for (var world = 0; world < 4; world++)
        {
            var oracle = new NaiveOracle(campaign, campaign.Seed + world);
            AgreesWhereCertain(evaluation, oracle, campaign);
            Worlds.HoldsIn(oracle, evaluation, campaign);
        }
    });

    [Fact]
    public void Recorded_decisions_on_ties_give_what_they_say() => new GenCampaign(mostAwards: 2).Holds(250, campaign =>
    {
        var oracle = new NaiveOracle(campaign, campaign.Seed);
        var decided = oracle.Decisions.Select(d => d.Award).ToHashSet();
        if (decided.Count == 0 || campaign.Rules.Awards.Any(a => a.Limits.Count(l => l is Quota) > 1 || a.Limits.Any(l => l is LeaderShare)))
        {
            return;
        }

        var evaluation = campaign.Evaluate(CampaignCase.Options with { Settlements = oracle.Decisions });
        if (campaign.Rules.Awards.Any(a => !oracle.IsCertain(a.Code) && !decided.Contains(a.Code)))
        {
            return;
        }

        foreach (var (award, participant) in campaign.Rules.Awards.SelectMany(a => campaign.Participants.Select(p => (a.Code, p.Id))))
        {
            var (expected, found) = (oracle.Verdict(participant, award), evaluation[participant].Outcome(award));
            Assert.True(expected.Outcome == found || found == Outcome.Undecided, $"{participant} is {found} for {award}, not {expected.Outcome}");
        }
    });

    private static void AgreesWhereCertain(Evaluation evaluation, NaiveOracle oracle, CampaignCase campaign)
    {
        foreach (var award in campaign.Rules.Awards.Select(a => a.Code).Where(oracle.IsCertain))
        {
            foreach (var participant in campaign.Participants)
            {
                var (expected, found) = (oracle.Verdict(participant.Id, award), evaluation[participant.Id]);
                Assert.True(expected.Outcome == found.Outcome(award), $"{participant.Id} is {found.Outcome(award)} ({found.Reason(award)}) for {award}, not {expected.Outcome} ({string.Join(", ", expected.Reasons)})");
                Assert.True(expected.Reasons.Contains(found.Reason(award)), $"{participant.Id} is {found.Outcome(award)} for {award} by {found.Reason(award)}, not {string.Join(", ", expected.Reasons)}");
            }
        }
    }
}
