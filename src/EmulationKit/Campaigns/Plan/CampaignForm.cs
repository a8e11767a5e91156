namespace EmulationKit.Campaigns;

/// <summary>How a campaign is organised: Article 16 of Law 06/2022/QH15.</summary>
public enum CampaignForm
{
    /// <summary>Regular emulation (thi đua thường xuyên), for daily tasks, year by year.</summary>
    Regular,

    /// <summary>Thematic emulation (thi đua theo chuyên đề), for one task within a set time.</summary>
    Thematic,
}
