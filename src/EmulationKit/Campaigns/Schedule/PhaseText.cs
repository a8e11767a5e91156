namespace EmulationKit.Campaigns;

/// <summary>Phases in the wording of errors.</summary>
internal static class PhaseText
{
    public static string En(CampaignPhase phase) => phase switch
    {
        CampaignPhase.Registration => "registration",
        CampaignPhase.ProgressReports => "progress reports",
        CampaignPhase.SelfScoring => "self-scoring",
        CampaignPhase.CrossCheck => "cross-check",
        CampaignPhase.Appraisal => "appraisal",
        CampaignPhase.PublicComment => "public comment",
        CampaignPhase.Council => "council",
        _ => "ceremony",
    };

    public static string Vi(CampaignPhase phase) => phase switch
    {
        CampaignPhase.Registration => "đăng ký thi đua",
        CampaignPhase.ProgressReports => "báo cáo tiến độ",
        CampaignPhase.SelfScoring => "tự chấm điểm",
        CampaignPhase.CrossCheck => "chấm chéo",
        CampaignPhase.Appraisal => "thẩm định",
        CampaignPhase.PublicComment => "lấy ý kiến nhân dân",
        CampaignPhase.Council => "họp Hội đồng",
        _ => "trao thưởng",
    };

    public static string Days(DateRange days) => $"{DayText.Vi(days.From)}–{DayText.Vi(days.To)}";
}
