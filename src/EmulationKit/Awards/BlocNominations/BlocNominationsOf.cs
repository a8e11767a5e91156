using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>The nomination votes of a bloc on an award, those withdrawn too.</summary>
public sealed class BlocNominationsOf : Specification<BlocNomination>
{
    /// <summary>Of a bloc.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="bloc">The bloc's code.</param>
    /// <param name="award">The award's code.</param>
    public BlocNominationsOf(CampaignId campaign, string bloc, string award) => Query.Where(n => n.Campaign == campaign && n.Bloc == bloc && n.Award == award);
}
