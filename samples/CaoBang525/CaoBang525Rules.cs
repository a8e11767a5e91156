using EmulationKit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace CaoBang525;

/// <summary>
/// The campaign of plan 2255/KH-UBND for the city and the districts of Cao Bằng. The plan names the contents; weights,
/// quotas and thresholds are illustrative, because it gives none.
/// </summary>
internal static class CaoBang525Rules
{
    private static readonly Source Plan = new("Kế hoạch 2255/KH-UBND ngày 21/8/2023 của UBND tỉnh Cao Bằng", "Nội dung thi đua") { Illustrative = true };

    private static readonly Measure Percent = new(2, 0, 200) { Unit = "%" };

    public static CampaignRules Rules { get; } = new("cao-bang-525", new CriteriaSet(new ScoreScale(1000) { Bonus = 50 },
        [
            Area("I", "Phát triển kinh tế - xã hội", "Social and economic development",
                Target("I.1", "Chỉ tiêu Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX", 200, Percent),
                Target("I.2", "Ba chương trình mục tiêu quốc gia: tỷ lệ giải ngân", 120, Percent),
                Target("I.3", "Xóa nhà tạm, nhà dột nát (nhà)", 80, new Measure(0, 0, 100_000))),
            Area("II", "Phong trào thi đua, quốc phòng, an ninh", "Movements, defence and security",
                new Criterion("II.1", "Toàn dân đoàn kết xây dựng đời sống văn hóa", 100, new JudgedMethod(MarkAggregate.TrimmedMean)) { Source = Plan },
                new Criterion("II.2", "Phòng, chống tham nhũng và xây dựng, chỉnh đốn Đảng (5 nội dung)", 100, new ChecklistMethod(5)) { Source = Plan }),
            Area("III", "Cải cách hành chính, chuyển đổi số", "Administrative reform, digital change",
                new Criterion("III.1", "Chỉ số cải cách hành chính cấp huyện", 120, new BandedMethod(
                    [new(90, null, 120), new(80, 90, 100), new(70, 80, 70), new(null, 70, 40)]) { Measure = new(2, 0, 100), Index = new("PAR-INDEX", 2023, 100) }) { Source = Plan },
                new Criterion("III.2", "Hồ sơ trực tuyến toàn trình", 80, new LeaderRelativeMethod { Measure = Percent }) { Source = Plan }),
            Area("IV", "Công trình, phần việc chào mừng", "Works for the anniversary",
                new Criterion("IV.1", "Công trình, phần việc hoàn thành", 90, new CountMethod(15)) { Source = Plan },
                new Criterion("IV.2", "Điển hình tiên tiến được biểu dương", 40, new CountMethod(8)) { Source = Plan }),
            Area("V", "Công tác tổ chức", "Organisation",
                new Criterion("V.1", "Bốn báo cáo định kỳ đúng hạn", 20, new LatenessMethod([new(0, 5), new(2, 4), new(5, 2.5m), new(10, 1)]) { Reports = 4 }) { Source = Plan },
                new Criterion("V.2", "Điểm thưởng: mô hình mới được nhân rộng", 50, new BonusMethod(10)) { Source = Plan, Missing = MissingPolicy.Zero },
                new Criterion("V.3", "Điểm trừ: không phát động, không ký giao ước", 16, new DeductionMethod(8)) { Source = Plan, Missing = MissingPolicy.Zero }),
        ]))
    {
        Kinds = ["district"],
        Achievement = "525-nam-cao-bang",
        Ranking = new() { TieBreaks = [new(TieBreakBy.Part, "I"), new(TieBreakBy.Index, "III.1")] },
        Awards =
        [
            new Award("CTD", new LocalizedText("Cờ thi đua của UBND tỉnh", "Emulation flag of the province"),
                new AllOf(new Registered(), new NoHold(), new MinTotal(850), new MinPart("I", 320), new MaxRank(1)))
            {
                Coefficient = 8,
                Limits = [new Quota { Count = 1, Ties = TiePolicy.Decide }],
                Source = new Source("Luật 06/2022/QH15", "Điều 26") { ToBeConfirmed = true },
            },
            new Award("BK", new LocalizedText("Bằng khen của Chủ tịch UBND tỉnh", "Certificate of merit of the province"),
                new AllOf(new Registered(), new NoHold(), new MinTotal(800), new TargetsReached(0.5m), new Excludes("CTD")))
            {
                Coefficient = 1.5m,
                Limits = [new Quota { Percent = 30, Of = QuotaBase.Registered, Rounding = QuotaRounding.Nearest, AtLeast = 1, Ties = TiePolicy.Include }],
                Source = new Source("Luật 06/2022/QH15", "Điều 74") { ToBeConfirmed = true },
            },
        ],
    };

    private static ContentArea Area(string code, string vi, string en, params Criterion[] criteria) =>
        new(code, new LocalizedText(vi, en)) { Criteria = criteria, Source = Plan };

    private static Criterion Target(string code, string name, decimal maximum, Measure measure) =>
        new(code, name, maximum, new TargetMethod { Measure = measure, Floor = 0.5m }) { Source = Plan, Succession = SuccessionPolicy.Refuse };
}
