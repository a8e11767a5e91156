using EmulationKit.Awards;

namespace EmulationKit.Tests.Properties;

/// <summary>Compares what is said for certain with a possible world.</summary>
internal static class Worlds
{
    public static void HoldsIn(NaiveOracle oracle, Evaluation evaluation, CampaignCase campaign)
    {
        foreach (var award in campaign.Rules.Awards)
        {
            foreach (var participant in campaign.Participants)
            {
                var said = evaluation[participant.Id].Outcome(award.Code);
                var found = oracle.Verdict(participant.Id, award.Code).Outcome;
                Assert.True(Agree(said, found),
                    $"{participant.Id} is said to be {said} ({evaluation[participant.Id].Reason(award.Code)}) for {award.Code}, but may be {found} ({string.Join(", ", oracle.Verdict(participant.Id, award.Code).Reasons)})");
            }
        }
    }

    /// <summary>Who is refused because a clause fails may turn out not to be registered either, and is then not
    /// considered: both say that the award is not given.</summary>
    public static bool Agree(Outcome said, Outcome found) => said switch
    {
        Outcome.Granted => found == Outcome.Granted,
        Outcome.Refused => found is Outcome.Refused or Outcome.NotConsidered,
        Outcome.NotConsidered => found == Outcome.NotConsidered,
        _ => true,
    };
}
