namespace EmulationKit.Campaigns;

/// <summary>Where a campaign stands in its life.</summary>
public enum CampaignState
{
    /// <summary>Being drawn up; everything can still be changed.</summary>
    Draft,

    /// <summary>Launched (đã phát động): rules are frozen, units register and work.</summary>
    Launched,

    /// <summary>The period is over; scoring, council and decisions go on.</summary>
    Closed,

    /// <summary>Concluded (đã tổng kết): nothing more is scored or decided.</summary>
    Concluded,

    /// <summary>Put into the archive.</summary>
    Archived,

    /// <summary>Called off.</summary>
    Cancelled,
}
