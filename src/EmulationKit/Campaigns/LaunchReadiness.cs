namespace EmulationKit.Campaigns;

/// <summary>What Article 17 of Law 06/2022/QH15 asks of a campaign: objective, scope, participants, content and
/// criteria, time, plan, measures.</summary>
internal static class LaunchReadiness
{
    public static IReadOnlyList<ReadinessItem> Missing(CampaignPlan plan, CampaignRules? rules)
    {
        var missing = new List<ReadinessItem>();
        Need(!PlanChecks.IsBlank(plan.Objective), "objective", "objective", "Mục tiêu thi đua", "The objective");
        Need(!PlanChecks.IsBlank(plan.Scope), "scope", "scope", "Phạm vi thi đua", "The scope");
        Need(plan.Kinds.Count > 0, "participants", "kinds", "Đối tượng thi đua: ít nhất một", "The participants: at least one kind");
        Need(plan.Contents.Any(content => !PlanChecks.IsBlank(content)), "contents", "contents",
            "Nội dung thi đua: ít nhất một", "The contents: at least one");
        Need(rules?.Criteria.AllCriteria().Any() == true, "criteria", "criteria", "Tiêu chí thi đua: ít nhất một", "The criteria: at least one");
        Need(plan.Period is { From: not null, To: not null }, "time", "period",
            "Thời gian thi đua: ngày bắt đầu và ngày kết thúc", "The period: its first and its last day");
        Need(plan.Document is { } document && !string.IsNullOrWhiteSpace(document.Number) && !string.IsNullOrWhiteSpace(document.Signatory),
            "plan", "document", "Kế hoạch: số, ngày và người ký", "The plan: its number, date and signatory");
        Need(!PlanChecks.IsBlank(plan.Measures), "measures", "measures", "Biện pháp tổ chức phong trào", "The measures");
        return missing;

        void Need(bool there, string code, string path, string vi, string en)
        {
            if (!there)
            {
                missing.Add(new(code, path, new(vi, en)));
            }
        }
    }
}
