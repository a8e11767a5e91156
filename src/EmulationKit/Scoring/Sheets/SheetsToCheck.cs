using EmulationKit.Campaigns;

namespace EmulationKit.Scoring;

/// <summary>The sheets of some blocs that wait for their cross-check.</summary>
public sealed class SheetsToCheck : Specification<ScoreSheet>
{
    /// <summary>Of some blocs.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="blocs">The codes of the blocs.</param>
    public SheetsToCheck(CampaignId campaign, IEnumerable<string> blocs)
    {
        var codes = Guard.Against.Null(blocs).Select(b => (string?)b).ToList();
        Query.Where(s => s.Campaign == campaign && s.State == ScoreSheetState.Submitted && codes.Contains(s.Bloc)).AsNoTracking();
    }
}
