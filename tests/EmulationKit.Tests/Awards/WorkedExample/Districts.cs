using EmulationKit.Criteria;
using EmulationKit.Scoring;
using static EmulationKit.Criteria.CriterionInput;

namespace EmulationKit.Tests.Awards.WorkedExample;

/// <summary>
/// The sheets of twelve invented districts. Each row shows what was entered, the points, and how a person gets them.
/// The leader in rural roads (NV3) is D01, who built 20 km of 10 planned: L = 20 ÷ 10 = 2. D10 built 30 of 10 but is
/// knocked out, so it leads nobody.
/// </summary>
internal static class Districts
{
    // Everything at or near the best; first of the cluster.
    private static readonly District D01 = new("D01", "Hòa Sơn", 938, 1,
        new("NV1", Billion(120, 100), 150),             // 120 of 100: over-achievement earns no more than 150
        new("NV2", Value(95), 95),                      // 95 × 1
        new("NV3", Actual(20, 10), 120),                // the leader earns the maximum
        new("NV4", Value(92), 80),                      // 90 and above
        new("NV5", Index(1), 50),                       // rank 1 to 3
        new("NV6", Actual(2), 100),                     // at the target of 2 %            I: 150+95+120+80+50+100 = 595
        new("CT1", Judged(9, 9, 9, 9, 9), 108),         // mean 9; 120 × 9 ÷ 10
        new("CT2", Done(4), 80),                        // 4 of 4                          II: 108+80 = 188
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 0), 10),        // 5 × 2
        new("TD3", Count(8), 40),                       // 8 × 5
        new("TD4", Judged(9, 9, 9), 45),                // median 9; 50 × 9 ÷ 10           III: 40+10+40+45 = 135
        new("BT1", Value(1), 10),
        new("BT2", Value(5), 10));                      // 5 × 2                           595+188+135+20 = 938

    // Strong, but its bonus of 60 counts for 50 only.
    private static readonly District D02 = new("D02", "Thanh Lâm", 914, 2,
        new("NV1", Billion(100, 100), 150),
        new("NV2", Value(90), 90),
        new("NV3", Actual(15, 10), 90),                 // A/T = 1.5: 60 + 60 × (1.5 − 1) ÷ (2 − 1) = 60 + 30
        new("NV4", Value(90), 80),                      // 90 itself belongs to the upper band
        new("NV5", Index(2), 50),
        new("NV6", Actual(2.5m), 80),                   // 100 × 2 ÷ 2.5                   I: 150+90+90+80+50+80 = 540
        new("CT1", Judged(10, 9, 8, 9, 2), 104),        // without 10 and 2: (9+8+9) ÷ 3 = 26/3; 120 × 26 ÷ 30 = 104
        new("CT2", Done(4), 80),                        //                                 II: 184
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 1, 3, 6, 11), 5),        // 2 + 1.5 + 1 + 0.5 + 0
        new("TD3", Count(12), 50),                      // 12 × 5 = 60, at most 50
        new("TD4", Judged(8, 9, 10), 45),               // median 9                        III: 40+5+50+45 = 140
        new("BT1", Value(3), 30),
        new("BT2", Value(15), 30));                     // 60, counted as 50               540+184+140+50 = 914

    // One penalty; two of five reviewers gave no mark.
    private static readonly District D03 = new("D03", "Phú Hà", 830, 4,
        new("NV1", Billion(90, 100), 135),              // 150 × 90 ÷ 100
        new("NV2", Value(100), 100),
        new("NV3", Actual(20, 20), 60),                 // exactly the plan: half of 120
        new("NV4", Value(85), 60),
        new("NV5", Index(3), 50),
        new("NV6", Actual(1), 100),                     // better than the target: 100     I: 135+100+60+60+50+100 = 505
        new("CT1", Judged(10, Mark.Abstention, 10, Mark.Recusal, 7), 108), // three marks: nothing is left out; 27 ÷ 3 = 9
        new("CT2", Done(3), 60),                        // 80 × 3 ÷ 4                      II: 168
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, -3, 0, 0), 10),       // early is on time
        new("TD3", Count(10), 50),
        new("TD4", Judged(8, 10, 9, 9), 45),            // four marks 8 9 9 10: (9+9) ÷ 2  III: 40+10+50+45 = 145
        new("BT2", Value(10), 20),
        new("PHAT", Value(1), -8));                     //                                 505+168+145+20−8 = 830

    // Its rank in administrative reform is not published yet: I is scaled up from 550 to 600.
    private static readonly District D04 = new("D04", "Bình An", 805.4545m, 5,
        new("NV1", Billion(100, 100), 150),
        new("NV2", Value(85), 85),
        new("NV3", Actual(12, 10), 72),                 // A/T = 1.2: 60 + 60 × 0.2
        new("NV4", Value(82), 60),
        new("NV5", null, 0),                            // not known
        new("NV6", Actual(2), 100),                     // I: (150+85+72+60+100) × 600 ÷ 550 = 467 × 12 ÷ 11 = 509.4545…
        new("CT1", Judged(8, 8, 8, 8, 8), 96),
        new("CT2", Done(4), 80),                        //                                 II: 176
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 0), 10),
        new("TD3", Count(4), 20),
        new("TD4", Judged(8, 8, 8), 40),                //                                 III: 110
        new("BT1", Value(1), 10));                      //                                 509.4545+176+110+10 = 805.4545

    // Ties with D06.
    private static readonly District D05 = new("D05", "Tân Lập", 768, 7,
        new("NV1", Billion(100, 100), 150),
        new("NV2", Value(88), 88),
        new("NV3", Actual(10, 10), 60),
        new("NV4", Value(82), 60),
        new("NV5", Index(5), 30),                       // rank 4 to 8
        new("NV6", Actual(2.5m), 80),                   //                                 I: 150+88+60+60+30+80 = 468
        new("CT1", Judged(8, 8, 8, 8, 8), 96),
        new("CT2", Done(4), 80),                        //                                 II: 176
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 4), 9),         // 4 × 2 + 1
        new("TD3", Count(5), 25),
        new("TD4", Judged(8, 8, 8), 40),                //                                 III: 40+9+25+40 = 114
        new("BT1", Value(1), 10));                      //                                 468+176+114+10 = 768

    // The same total by another way; the appraisal set the points of CT1.
    private static readonly District D06 = new("D06", "Xuân Trường", 768, 7,
        new("NV1", Billion(95, 100), 142.5m),           // 150 × 95 ÷ 100
        new("NV2", Value(90), 90),
        new("NV3", Actual(10, 10), 60),
        new("NV4", Value(80), 60),                      // 80 itself belongs to 80 to below 90
        new("NV5", Index(8), 30),
        new("NV6", Actual(2.5m), 80),                   //                                 I: 142.5+90+60+60+30+80 = 462.5
        new("CT1", Judged(8, 8, 8, 8, 8).WithPoints(100, "Bổ sung minh chứng khi thẩm định"), 100), // not 96
        new("CT2", Done(4), 80),                        //                                 II: 180
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(2, 2, 0, 0, 3), 8),         // 1.5 + 1.5 + 2 + 2 + 1
        new("TD3", Count(5), 25),
        new("TD4", Judged(8.5m, 8.5m), 42.5m),          //                                 III: 40+8+25+42.5 = 115.5
        new("BT2", Value(5), 10));                      //                                 462.5+180+115.5+10 = 768

    // Third by points, but an inspection is pending.
    private static readonly District D07 = new("D07", "Đông Giang", 893, 3,
        new("NV1", Billion(101, 100), 150),
        new("NV2", Value(100), 100),
        new("NV3", Actual(15, 10), 90),
        new("NV4", Value(100), 80),
        new("NV5", Index(1), 50),
        new("NV6", Actual(0), 100),                     //                                 I: 570
        new("CT1", Judged(9, 9, 9, 9, 9), 108),
        new("CT2", Done(4), 80),                        //                                 II: 188
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 0), 10),
        new("TD3", Count(8), 40),
        new("TD4", Judged(9, 9, 9), 45))                //                                 III: 135; 570+188+135 = 893
    {
        Hold = true,
    };

    // 14.5 points short of a certificate.
    private static readonly District D08 = new("D08", "Minh Khai", 735.5m, 9,
        new("NV1", Billion(75, 100), 112.5m),           // 150 × 75 ÷ 100
        new("NV2", Value(90), 90),
        new("NV3", Actual(4, 8), 30),                   // A/T = 0.5: 60 × 0.5
        new("NV4", Value(79), 40),
        new("NV5", Index(9), 10),
        new("NV6", Actual(2), 100),                     //                                 I: 112.5+90+30+40+10+100 = 382.5
        new("CT1", Judged(9, 9, 9, 9, 9), 108),
        new("CT2", Done(4), 80),                        //                                 II: 188
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 0), 10),
        new("TD3", Count(10), 50),
        new("TD4", Judged(9, 9, 9), 45),                //                                 III: 145
        new("BT2", Value(10), 20));                     //                                 382.5+188+145+20 = 735.5

    // Enough in all, but only 144 of 150 in II.
    private static readonly District D09 = new("D09", "Vĩnh Quang", 784, 6,
        new("NV1", Billion(100, 100), 150),
        new("NV2", Value(95), 95),
        new("NV3", Actual(10, 10), 60),
        new("NV4", Value(89.99m), 60),                  // just below 90
        new("NV5", Index(4), 30),
        new("NV6", Actual(2), 100),                     //                                 I: 495
        new("CT1", Judged(7, 7, 7, 7, 7), 84),
        new("CT2", Done(3), 60),                        //                                 II: 144
        new("TD1", Yes(), 40),
        new("TD2", DaysLate(0, 0, 0, 0, 0), 10),
        new("TD3", Count(10), 50),
        new("TD4", Judged(9, 9, 9), 45));               //                                 III: 145; 495+144+145 = 784

    // Knocked out; it built three times its plan, but leads nobody.
    private static readonly District D10 = new("D10", "An Phong", null, null,
        [.. D05.Rows.Where(r => r.Criterion != "NV3"), new("NV3", Actual(30, 10), 120), new("LIET", Struck(true), 0)]);

    // Budget revenue is missing: there is no total, and no silent zero.
    private static readonly District D11 = new("D11", "Long Thịnh", null, null,
        [.. D05.Rows.Where(r => r.Criterion != "NV1"), new("NV1", null, 0)]);

    // Not registered.
    private static readonly District D12 = new("D12", "Yên Bình", 587, 10,
        new("NV1", Billion(60, 100), 90),               // 150 × 60 ÷ 100
        new("NV2", Value(80), 80),
        new("NV3", Actual(5, 10), 30),
        new("NV4", Value(85), 60),
        new("NV5", Index(7), 30),
        new("NV6", Actual(2), 100),                     //                                 I: 390
        new("CT1", Judged(8, 8, 8, 8, 8), 96),
        new("CT2", Done(4), 80),                        //                                 II: 176
        new("TD1", Yes(false), 0),
        new("TD2", DaysLate(11, 11, 11, 11, LatenessMethod.Never), 0),
        new("TD3", Count(2), 10),
        new("TD4", Judged(6, 8), 35),                   // (6+8) ÷ 2 = 7                   III: 45
        new("PHAT", Value(3), -24))                     // 3 × 8                           390+176+45−24 = 587
    {
        Registered = false,
    };

    public static IReadOnlyList<District> All { get; } = [D01, D02, D03, D04, D05, D06, D07, D08, D09, D10, D11, D12];

    /// <summary>Actual and planned budget revenue in thousand millions of đồng.</summary>
    private static CriterionInput Billion(decimal actual, decimal planned) => Actual(actual * 1_000_000_000, planned * 1_000_000_000);
}
