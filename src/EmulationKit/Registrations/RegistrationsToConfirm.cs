using EmulationKit.Campaigns;

namespace EmulationKit.Registrations;

/// <summary>The registrations that wait for the standing body.</summary>
public sealed class RegistrationsToConfirm : Specification<Registration>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public RegistrationsToConfirm(CampaignId campaign) => Query.Where(r => r.CampaignId == campaign && r.State == RegistrationState.Submitted).AsNoTracking();
}
