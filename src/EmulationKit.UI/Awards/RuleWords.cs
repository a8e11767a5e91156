using EmulationKit.Awards;
using EmulationKit.Campaigns;

namespace EmulationKit.UI.Awards;

/// <summary>Rules of awards in words, before any result: what they ask of everybody.</summary>
internal sealed class RuleWords(CampaignView campaign)
{
    private readonly CampaignRules? rules = campaign.Rules;

    public AwardRule Of(Award award) => new(award.Code, award.Name, Of(award.Rule), [.. award.Limits.Select(Of)])
    {
        Form = award.Form,
        Competence = award.Competence,
        Source = award.Source?.ToString(),
        Coefficient = award.Coefficient,
    };

    private RuleNode Of(Clause clause) => clause switch
    {
        AllOf => Joined(clause, "all", new("Phải đạt mọi điều kiện", "Every one of these")),
        AnyOf => Joined(clause, "any", new("Đạt một trong các điều kiện", "Any one of these")),
        Not => Joined(clause, "not", new("Không thuộc trường hợp sau", "None of this")),
        _ => new(TextOf(clause), clause.Source?.ToString()),
    };

    private RuleNode Joined(Clause clause, string join, LocalizedText text) =>
        new(text, clause.Source?.ToString()) { Join = join, Parts = [.. clause.Parts.Select(Of)] };

    private LocalizedText TextOf(Clause clause) => clause switch
    {
        MinTotal c => Wording.Text("Tổng điểm từ {0} trở lên", "A total of at least {0}", c.Points),
        MinPart c => Wording.Text("Điểm phần “{0}” từ {1} trở lên", "At least {1} points for “{0}”", AreaOf(c.Area), c.Points),
        MinCriterion c => Wording.Text("Điểm tiêu chí “{0}” từ {1} trở lên", "At least {1} points for the criterion “{0}”", CriterionOf(c.Criterion), c.Points),
        AnyCriterionAtMaximum => new("Có ít nhất một tiêu chí đạt điểm tối đa", "At least one criterion at its maximum"),
        MaxRank c => Wording.Text("Xếp hạng {0} trở lên trong {1}", "Rank {0} or better within the {1}", c.Rank, WithinOf(c.Within)),
        Registered { Award: { } award } => Wording.Text("Đã đăng ký “{0}”", "Registered for “{0}”", AwardOf(award)),
        Registered => new("Đã đăng ký danh hiệu, hình thức này", "Registered for this award"),
        TargetsReached c => Wording.Text("Đạt từ {0} số chỉ tiêu đã đăng ký trở lên", "At least {0} of its registered targets reached", Percent(c.Share)),
        KindIn c => Wording.Text("Đối tượng: {0}", "For: {0}", Listed(c.Kinds, KindOf)),
        BlocIn c => Wording.Text("Thuộc: {0}", "In: {0}", Listed(c.Blocs, code => code)),
        NoHold => new("Không trong thời gian tạm dừng xét khen thưởng", "Not held back from awards at the time"),
        HeldBefore { Consecutive: true } c => Wording.Text("Đã có “{0}” trong {1} năm liên tục trước đó", "Holds “{0}” for {1} consecutive years before", AwardOf(c.Award), c.Years),
        HeldBefore c => Wording.Text("Đã có “{0}” {1} năm trước đó", "Holds “{0}” for {1} years before", AwardOf(c.Award), c.Years),
        Requires c => Wording.Text("Đã được xét “{0}”", "Granted “{0}”", AwardOf(c.Award)),
        Excludes c => Wording.Text("Chưa được tặng “{0}” cho cùng thành tích", "Not granted “{0}” for the same achievement", AwardOf(c.Award)),
        Nominated => new("Được đề nghị, hồ sơ hợp lệ", "Nominated, with a sound dossier"),
        Ballot c => Wording.Text("Hội đồng bỏ phiếu kín, đạt từ {0} trở lên", "At least {0} in the council's secret ballot", Percent(c.Share)),
        _ => clause.Name,
    };

    private RuleNode Of(AwardLimit limit)
    {
        var text = limit switch
        {
            Quota { Count: { } count } => Wording.Text("Không quá {0} trong mỗi {1}", "No more than {0} within each {1}", count, WithinOf(limit.Within)),
            Quota q => Wording.Text("Không quá {0} số {1} trong {2}", "No more than {0} of the {1} within the {2}", Percent((q.Percent ?? 0) / 100), BaseOf(q), WithinOf(limit.Within)),
            LeaderShare l => Wording.Text("Lãnh đạo không quá {0} số được tặng trong {1}", "Leaders no more than {0} of those granted within the {1}", Percent(l.AtMost), WithinOf(limit.Within)),
            DirectWorkerShare d => Wording.Text("Người lao động trực tiếp phấn đấu từ {0} trở lên trong {1}", "Direct workers at least {0} within the {1}", Percent(d.AtLeast), WithinOf(limit.Within)),
            _ => limit.GetType().Name,
        };
        return new(text, limit.Source?.ToString());
    }

    private static LocalizedText WithinOf(Scope scope) => scope switch
    {
        Scope.Bloc => new("khối, cụm", "bloc or cluster"),
        Scope.Kind => new("nhóm đối tượng", "kind"),
        _ => new("toàn phong trào", "campaign"),
    };

    private LocalizedText BaseOf(Quota quota) => quota.Of switch
    {
        QuotaBase.Members => new("đơn vị thành viên", "members"),
        QuotaBase.Registered => new("đơn vị đăng ký", "registered"),
        QuotaBase.Eligible => new("đơn vị đủ điều kiện", "eligible"),
        QuotaBase.GrantedOf => Wording.Text("được tặng “{0}”", "granted “{0}”", AwardOf(quota.OfAward ?? "")),
        _ => new("đơn vị được chấm điểm", "evaluated"),
    };

    private static LocalizedText Percent(decimal share) => new(Wording.Percent(share, "vi"), Wording.Percent(share, "en"));

    private static LocalizedText Listed(IEnumerable<string> codes, Func<string, LocalizedText> name)
    {
        var names = codes.Select(name).ToList();
        return new(string.Join(", ", names.Select(n => n.In("vi"))), string.Join(", ", names.Select(n => n.In("en"))));
    }

    private LocalizedText KindOf(string code) => campaign.Plan.Kinds.FirstOrDefault(k => k.Code == code)?.Name ?? code;

    private LocalizedText AwardOf(string code) => rules?.Awards.FirstOrDefault(a => a.Code == code)?.Name ?? code;

    private LocalizedText AreaOf(string code) => rules?.Criteria.AllAreas().Select(a => a.Area).FirstOrDefault(a => a.Code == code)?.Name ?? code;

    private LocalizedText CriterionOf(string code) => rules?.Criteria.AllCriteria().Select(c => c.Criterion).FirstOrDefault(c => c.Code == code)?.Name ?? code;
}
