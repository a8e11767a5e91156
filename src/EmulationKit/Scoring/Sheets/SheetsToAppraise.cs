using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>The sheets that wait for their appraisal.</summary>
public sealed class SheetsToAppraise : Specification<ScoreSheet>
{
    /// <summary>Of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public SheetsToAppraise(CampaignId campaign) => Query.Where(s => s.Campaign == campaign && s.State == ScoreSheetState.CrossChecked).AsNoTracking();
}
