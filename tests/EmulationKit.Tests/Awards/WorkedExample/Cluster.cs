using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Awards.WorkedExample;

/// <summary>
/// The rules of an example cluster: 1,000 points, of which 950 for the main criteria and 50 for bonus. Every figure is
/// illustrative; the shape is that of the guidance provinces publish.
/// </summary>
internal static class Cluster
{
    public const string Flag = "CO";
    public const string Certificate = "BK";
    public const string Letter = "TK";

    private static readonly Source Guidance = new("Hướng dẫn chấm điểm thi đua (ví dụ)") { Illustrative = true };

    /// <summary>I. Tasks (nhiệm vụ kinh tế - xã hội): 150 + 100 + 120 + 80 + 50 + 100 = 600.</summary>
    private static readonly ContentArea Tasks = new("NV", new LocalizedText("Nhiệm vụ kinh tế - xã hội", "Tasks"))
    {
        Maximum = 600,
        Criteria =
        [
            // Budget revenue: 150 × actual ÷ planned, nothing below half of the plan, in đồng.
            new("NV1", "Thu ngân sách trên địa bàn", 150, new TargetMethod { Floor = 0.5m, Measure = Measure.Dong }),

            // Public investment paid out: one point for each percent.
            new("NV2", "Giải ngân vốn đầu tư công", 100, new ValueMethod { Measure = new(2, 0, 100) { Unit = "%" } }),

            // Rural roads: half of 120 for reaching the plan, the rest in proportion to the cluster's leader.
            new("NV3", "Đường giao thông nông thôn", 120, new LeaderRelativeMethod()),

            // Citizens' satisfaction, %: below 70: 20; 70 to below 80: 40; 80 to below 90: 60; 90 and above: 80.
            new("NV4", "Mức độ hài lòng của người dân", 80,
                new BandedMethod([new(null, 70, 20), new(70, 80, 40), new(80, 90, 60), new(90, null, 80)]) { Measure = new(2, 0, 100) }),

            // Rank in administrative reform: 1 to 3: 50; 4 to 8: 30; from 9 on: 10. Until it is published the other
            // criteria of this area stand for it.
            new("NV5", "Xếp hạng cải cách hành chính", 50,
                new BandedMethod([new(null, 3, 50) { ToIncluded = true }, new(4, 8, 30) { ToIncluded = true }, new(9, null, 10)]) { By = BandedBy.Rank })
            {
                Missing = MissingPolicy.Rescale,
            },

            // Files past their date: at most 2 % earns 100; above it, 100 × 2 ÷ actual.
            new("NV6", "Tỷ lệ hồ sơ quá hạn", 100, new TargetMethod { MoreIsBetter = false, Target = 2, Measure = new(2, 0, 100) }),
        ],
    };

    /// <summary>II. Building the political system: 120 + 80 = 200.</summary>
    private static readonly ContentArea Politics = new("CT", new LocalizedText("Xây dựng hệ thống chính trị", "Political system"))
    {
        Maximum = 200,
        Criteria =
        [
            // Five reviewers mark 0 to 10; from four marks on the highest and the lowest are left out.
            new("CT1", "Xây dựng Đảng, chính quyền", 120, new JudgedMethod(MarkAggregate.TrimmedMean)),

            // Four things to do, 20 points each.
            new("CT2", "Quy chế dân chủ ở cơ sở", 80, new ChecklistMethod(4)),
        ],
    };

    /// <summary>III. Emulation work: 40 + 10 + 50 + 50 = 150.</summary>
    private static readonly ContentArea Emulation = new("TD", new LocalizedText("Công tác thi đua, khen thưởng", "Emulation work"))
    {
        Maximum = 150,
        Criteria =
        [
            new("TD1", "Phát động phong trào", 40, new ChecklistMethod()),

            // Five reports: on time 2, 1-2 days late 1.5, 3-5 days 1, 6-10 days 0.5, later 0.
            new("TD2", "Báo cáo đúng hạn", 10, new LatenessMethod([new(0, 2), new(2, 1.5m), new(5, 1), new(10, 0.5m)]) { Reports = 5 }),

            // Five points for each exemplar, at most 50.
            new("TD3", "Điển hình tiên tiến", 50, new CountMethod(5)),

            // The middle of the reviewers' marks.
            new("TD4", "Chất lượng phong trào", 50, new JudgedMethod(MarkAggregate.Median)),
        ],
    };

    /// <summary>IV. Bonus, penalty and knock-out. All bonus together counts for at most 50.</summary>
    private static readonly ContentArea Extra = new("TP", new LocalizedText("Thưởng, phạt", "Bonus and penalty"))
    {
        Criteria =
        [
            new("BT1", "Cờ thi đua các cấp", 30, new BonusMethod(10) { Measure = new(0, 0, 100) }) { Missing = MissingPolicy.Zero },
            new("BT2", "Sáng kiến được công nhận", 30, new BonusMethod(2) { Measure = new(0, 0, 100) }) { Missing = MissingPolicy.Zero },

            // 8 points each for: no launch, no signed agreement, no registration.
            new("PHAT", "Không phát động, không ký giao ước, không đăng ký", 24, new DeductionMethod(8) { Measure = new(0, 0, 3) }) { Missing = MissingPolicy.Zero },
            new("LIET", "Để xảy ra tham nhũng", 0, new KnockoutMethod()) { Missing = MissingPolicy.Zero },
        ],
    };

    /// <summary>The rules, with a policy for ties on the certificates' line.</summary>
    public static CampaignRules Rules(TiePolicy ties) =>
        new("cum-thi-dua-2024", new CriteriaSet(new ScoreScale(1000) { Bonus = 50 }, [Tasks, Politics, Emulation, Extra]))
        {
            Awards =
            [
                // The flag goes to the first of the cluster, from 900 points on.
                new(Flag, new LocalizedText("Cờ thi đua", "Emulation Flag"), new AllOf(
                    new Registered(), new NoHold(), new MinTotal(900) { Source = Guidance }, new MaxRank(1))),

                // Certificates: 40 % of those registered; 750 points, 150 of them in II; not beside the flag.
                new(Certificate, new LocalizedText("Bằng khen", "Certificate of Merit"), new AllOf(
                    new Registered(), new NoHold(), new MinTotal(750) { Source = Guidance }, new MinPart("CT", 150), new Excludes(Flag)))
                {
                    Limits = [new Quota { Percent = 40, Of = QuotaBase.Registered, Ties = ties }],
                },

                // A letter of praise for excelling in one criterion; not beside flag or certificate.
                new(Letter, new LocalizedText("Thư khen", "Letter of Praise"), new AllOf(
                    new Registered(), new NoHold(), new MinTotal(700), new AnyCriterionAtMaximum(), new Excludes(Flag), new Excludes(Certificate))),
            ],
        };
}
