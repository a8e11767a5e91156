using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Knowing less never makes a certain outcome that knowing more contradicts.</summary>
public sealed class KnowledgeProperties
{
    [Fact]
    public void What_is_certain_with_knowledge_held_back_holds_with_all_of_it() => new GenCampaign(mostParticipants: 8, unknown: 2).Holds(250, campaign =>
    {
        var chance = new Random(campaign.Seed);
        var share = chance.Next(2, 30);
        var heldBack = (campaign with { Participants = [.. campaign.Participants.Select(p => HoldBack(p, chance, share))] }).Evaluate();
        for (var world = 0; world < 2; world++)
        {
            Worlds.HoldsIn(new NaiveOracle(campaign, campaign.Seed + world), heldBack, campaign);
        }

        var full = campaign.Evaluate();
        foreach (var (award, id) in campaign.Rules.Awards.SelectMany(a => campaign.Participants.Select(p => (a.Code, p.Id))))
        {
            var (less, more) = (heldBack[id].Outcome(award), full[id].Outcome(award));
            Assert.True(more == Outcome.Undecided || Worlds.Agree(less, more), $"{id} is {less} for {award} with less known, {more} with more");
        }
    });

    private static ParticipantInput HoldBack(ParticipantInput who, Random chance, int share)
    {
        return who with
        {
            Registered = Lost() ? null : who.Registered,
            Titles = Lost() ? null : who.Titles,
            Hold = Lost() ? null : who.Hold,
            History = Lost() ? null : who.History,
            TieVotes = Lost() ? null : who.TieVotes,
            Outside = [.. who.Outside.Select(o => Lost() ? o with { Granted = null } : o)],
            Nominations = who.Nominations.Where(_ => !Lost()).ToDictionary(),
            Ballots = who.Ballots.Where(_ => !Lost()).ToDictionary(),
        };

        bool Lost() => chance.Next(100) < share;
    }
}
