using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>When a column of a sheet may be filled in: in its own phase; after a return, also while the phase of who sent
/// it back is open; after an amendment, while the campaign runs.</summary>
public static class SheetPhase
{
    /// <summary>The phase of a column.</summary>
    /// <param name="column">The column.</param>
    public static CampaignPhase Of(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => CampaignPhase.SelfScoring,
        ScoreColumn.CrossCheck => CampaignPhase.CrossCheck,
        _ => CampaignPhase.Appraisal,
    };

    /// <summary>Whether a column of a sheet may be filled in now.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="column">The column.</param>
    /// <param name="now">The moment.</param>
    public static bool IsOpen(Campaign campaign, ScoreSheet sheet, ScoreColumn column, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(sheet);
        return campaign.IsOpen(Of(column), now)
            || (sheet.Returns.Count > 0 && sheet.Returns[^1] is var sentBack && column >= sentBack.To && column <= (sentBack.From ?? ScoreColumn.Appraisal)
                && (sentBack.From is { } from ? campaign.IsOpen(Of(from), now) : campaign.IsRunning));
    }
}
