namespace EmulationKit.Campaigns;

/// <summary>A stretch of days in which something may be done.</summary>
public enum CampaignPhase
{
    /// <summary>Units register targets, titles and works (đăng ký thi đua).</summary>
    Registration,

    /// <summary>Units report how far they are.</summary>
    ProgressReports,

    /// <summary>Units score themselves (tự chấm điểm).</summary>
    SelfScoring,

    /// <summary>Heads of blocs check the scores of their members (chấm chéo).</summary>
    CrossCheck,

    /// <summary>The standing body appraises (thẩm định).</summary>
    Appraisal,

    /// <summary>The public comments on who is proposed (lấy ý kiến nhân dân).</summary>
    PublicComment,

    /// <summary>The council meets and votes.</summary>
    Council,

    /// <summary>Awards are handed over.</summary>
    Ceremony,
}
