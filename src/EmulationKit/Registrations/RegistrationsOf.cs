using EmulationKit.Campaigns;

namespace EmulationKit.Registrations;

/// <summary>All registrations for a campaign.</summary>
public sealed class RegistrationsOf : Specification<Registration>
{
    /// <summary>For a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public RegistrationsOf(CampaignId campaign) => Query.Where(r => r.CampaignId == campaign);
}
