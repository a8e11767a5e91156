using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Campaigns;

/// <summary>Campaigns as tests need them, after the plan 2255/KH-UBND of Cao Bằng with a schedule of our own.</summary>
internal static class ACampaign
{
    public static readonly ActorId Organiser = new("organiser");

    public static readonly DateTimeOffset LaunchedAt = Vn(2023, 8, 21, 8);

    public static readonly DateTimeOffset ClosedAt = Vn(2024, 9, 1);

    /// <summary>A moment on the clocks of Việt Nam.</summary>
    public static DateTimeOffset Vn(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) =>
        new(year, month, day, hour, minute, second, TimeSpan.FromHours(7));

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static CampaignPlan Plan() => new(new("Thi đua chào mừng 525 năm thành lập tỉnh Cao Bằng", "525 years of Cao Bằng"))
    {
        Slogan = "Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 525 năm thành lập tỉnh Cao Bằng (1499-2024)",
        Purpose = "Tạo khí thế thi đua sôi nổi, rộng khắp",
        Objective = "Hoàn thành các chỉ tiêu kinh tế - xã hội năm 2023, 2024",
        Scope = "Toàn tỉnh",
        Contents = ["Nhiệm vụ kinh tế - xã hội", "Cải cách hành chính", "Công trình, phần việc"],
        Measures = "Kiểm tra, sơ kết, tổng kết, nhân điển hình",
        Document = new("2255/KH-UBND", Day(2023, 8, 21), "Chủ tịch UBND tỉnh Hoàng Xuân Ánh"),
        Launcher = "Chủ tịch UBND tỉnh",
        Period = new(Day(2023, 8, 1), Day(2024, 8, 31)),
        Occasions =
        [
            new("Thành lập tỉnh Cao Bằng", 525, new(1499), new(2024)),
            new("Ngày thành lập Quân đội nhân dân Việt Nam", 80, new(1944, 12, 22), new(2024, 12, 22)),
        ],
        Kinds = [new("department", new("Sở, ban, ngành", "Departments")), new("commune", new("Xã, phường, thị trấn", "Communes"))],
        Schedule = Schedule(),
    };

    public static CampaignSchedule Schedule() => new()
    {
        Phases =
        [
            new(CampaignPhase.Registration, Day(2023, 9, 1), Day(2023, 10, 31)),
            new(CampaignPhase.ProgressReports, Day(2023, 12, 1), Day(2024, 9, 10)),
            new(CampaignPhase.SelfScoring, Day(2024, 9, 1), Day(2024, 9, 15)),
            new(CampaignPhase.CrossCheck, Day(2024, 9, 10), Day(2024, 9, 25)),
            new(CampaignPhase.Appraisal, Day(2024, 9, 16), Day(2024, 10, 10)),
            new(CampaignPhase.PublicComment, Day(2024, 10, 5), Day(2024, 10, 15)),
            new(CampaignPhase.Council, Day(2024, 10, 16), Day(2024, 10, 20)),
            new(CampaignPhase.Ceremony, Day(2024, 12, 20), Day(2024, 12, 22)),
        ],
        Reports = [new("R1", Day(2024, 1, 31)), new("R2", Day(2024, 8, 31))],
    };

    public static CampaignRules Rules(params Criterion[] more) => new("any", new(new(100),
    [
        new("A", "Nhiệm vụ")
        {
            Criteria =
            [
                new("HOUSES", "Xóa nhà tạm", 40, new TargetMethod { Measure = new(0, 0, 5000) }),
                new("FOREST", "Trồng rừng", 20, new LeaderRelativeMethod()),
                new("PCI", "Chỉ số cải cách", 20, new ValueMethod(0.2m) { Measure = new(2, 0, 100) }),
            ],
        },
        new("B", "Công tác thi đua")
        {
            Criteria =
            [
                new("REPORTS", "Báo cáo đúng hạn", 10, new LatenessMethod([new(0, 5), new(2, 3)]) { Reports = 2 }),
                new("GROWTH", "Tăng trưởng", 5, new TargetMethod { Target = 7 }),
                new("EXEMPLARS", "Điển hình", 5, new JudgedMethod()),
            ],
        },
        new("C", "Thưởng, điểm liệt")
        {
            Criteria =
            [
                new("MODEL", "Xã nông thôn mới", 2, new BonusMethod()) { AppliesTo = Applicability.ToKinds("commune") },
                new("CORRUPTION", "Tham nhũng", 0, new KnockoutMethod()),
                .. more,
            ],
        },
    ]))
    {
        Awards = [Flag(), new("MERIT", "Bằng khen", new AllOf(new MinTotal(80), new NoHold())) { Limits = [new Quota { Count = 10 }] }],
    };

    public static Award Flag(int count = 1) =>
        new("FLAG", "Cờ thi đua", new AllOf(new MinTotal(90), new MaxRank(1))) { Limits = [new Quota { Count = count }] };

    public static Campaign InDraft(CampaignPlan? plan = null, CampaignRules? rules = null, string code = "cb-525")
    {
        var campaign = Campaign.Draft(code, plan ?? Plan(), Organiser, Vn(2023, 8, 1)).Value;
        Refused.Not(campaign.Propose(rules ?? Rules()));
        return campaign;
    }

    public static Campaign Open(CampaignPlan? plan = null, CampaignRules? rules = null, string code = "cb-525")
    {
        var campaign = InDraft(plan, rules, code);
        Refused.Not(campaign.Launch(Organiser, LaunchedAt));
        return campaign;
    }

    public static Campaign In(CampaignState state)
    {
        var campaign = InDraft();
        if (state == CampaignState.Cancelled)
        {
            Refused.Not(campaign.Cancel("Hợp nhất phong trào", Organiser, LaunchedAt));
            return campaign;
        }

        if (state >= CampaignState.Launched)
        {
            Refused.Not(campaign.Launch(Organiser, LaunchedAt));
        }

        if (state >= CampaignState.Closed)
        {
            Refused.Not(campaign.Close(Organiser, ClosedAt));
        }

        if (state >= CampaignState.Concluded)
        {
            Refused.Not(campaign.Conclude(Organiser, ClosedAt));
        }

        if (state >= CampaignState.Archived)
        {
            Refused.Not(campaign.Archive(Organiser, ClosedAt));
        }

        return campaign;
    }
}
