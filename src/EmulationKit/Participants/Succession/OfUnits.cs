using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.Participants;

/// <summary>The registrations of some units in a campaign, but those withdrawn.</summary>
internal sealed class RegistrationsOfUnits : Specification<Registration>
{
    public RegistrationsOfUnits(CampaignId campaign, IEnumerable<ParticipantId> units)
    {
        var ids = units.ToList();
        Query.Where(r => r.CampaignId == campaign && ids.Contains(r.ParticipantId) && r.State != RegistrationState.Withdrawn).OrderBy(r => r.Id);
    }
}

/// <summary>The score sheets of some units in a campaign.</summary>
internal sealed class SheetsOfUnits : Specification<ScoreSheet>
{
    public SheetsOfUnits(CampaignId campaign, IEnumerable<ParticipantId> units)
    {
        var ids = units.ToList();
        Query.Where(s => s.Campaign == campaign && ids.Contains(s.Participant)).OrderBy(s => s.Id);
    }
}
