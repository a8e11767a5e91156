using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards;

/// <summary>A campaign with every method, clause and limit, for what must hold of all of them.</summary>
internal static class AllKinds
{
    public static readonly EvaluationOptions Options = new(new DateOnly(2024, 9, 15))
    {
        AwardYear = 2024,
        Settlements = [new("LETTER", ["U04"], "01/QĐ-HĐTĐKT")],
    };

    public static CampaignRules Rules => new("mau-2024", new CriteriaSet(
        new ScoreScale(100) { Bonus = 10 },
        [
            new ContentArea("I", new LocalizedText("Nhiệm vụ", "Tasks"))
            {
                Maximum = 60,
                Criteria =
                [
                    new Criterion("value", "Giá trị", 10, new ValueMethod(2, 3) { Measure = new(1, 0, 15) { Unit = "%" } }) { Missing = MissingPolicy.Rescale },
                    new Criterion("target", "Chỉ tiêu", 20, new TargetMethod { Floor = 0.5m, Over = new(0.1m, 2), Measure = Measure.Dong })
                    {
                        Source = new Source("Kế hoạch mẫu", "mục II") { Illustrative = true },
                        Evidence = "báo cáo",
                    },
                    new Criterion("leader", "So với đơn vị dẫn đầu", 10, new LeaderRelativeMethod()) { Succession = SuccessionPolicy.Sum },
                    new Criterion("index", "Chỉ số", 10, new BandedMethod([new Band(1, 10, 10) { ToIncluded = true }, new Band(10, null, 5) { FromIncluded = false }]) { By = BandedBy.Rank, Index = new("PAR-INDEX", 2023, 100) }),
                    new Criterion("check", "Danh mục", 10, new ChecklistMethod(3)) { Missing = MissingPolicy.Zero },
                ],
            },
            new ContentArea("II", "Công tác thi đua")
            {
                Criteria =
                [
                    new Criterion("judged", "Chấm", 10, new JudgedMethod(MarkAggregate.TrimmedMean) { Reviewers = 5 }),
                    new Criterion("count", "Số lần", 10, new CountMethod(2.5m)),
                    new Criterion("late", "Báo cáo", 10, new LatenessMethod([new(0, 5), new(2, 3)]) { Reports = 2 }),
                    new Criterion("bonus", "Thưởng", 10, new BonusMethod(2)) { Missing = MissingPolicy.Zero },
                    new Criterion("minus", "Trừ", 8, new DeductionMethod(4)) { Missing = MissingPolicy.Zero, AppliesTo = Applicability.ToKinds("district") },
                    new Criterion("struck", "Điểm liệt", 0, new KnockoutMethod()) { Missing = MissingPolicy.Zero },
                ],
            },
        ]))
    {
        Kinds = ["district", "department"],
        Blocs = [new("A"), new("B") { Kinds = ["district"] }],
        Achievement = "525-nam",
        Ranking = new() { TieBreaks = [new(TieBreakBy.Part, "I"), new(TieBreakBy.Criterion, "count"), new(TieBreakBy.Index, "index"), new(TieBreakBy.CouncilVote)] },
        Awards =
        [
            new Award("FLAG", new LocalizedText("Cờ thi đua", "Emulation flag"), new AllOf(
                new Registered(), new KindIn("district", "department"), new NoHold(), new MinTotal(40), new MinPart("I", 20), new MinCriterion("target", 5),
                new MaxRank(1), new Ballot(0.8m), new Excludes("LETTER"), new Excludes("other/FLAG")))
            {
                Coefficient = 8,
                Limits = [new Quota { Count = 1 }],
                Source = new Source("Luật 06/2022/QH15", "Điều 26") { ToBeConfirmed = true },
            },
            new Award("LETTER", "Giấy khen", new AllOf(
                new AnyOf(new AnyCriterionAtMaximum(), new TargetsReached(0.5m), new HeldBefore("LETTER", 2) { CountThematicAndSudden = true }),
                new Not(new Requires("FLAG")), new BlocIn("A", "B")))
            {
                Coefficient = 0.3m,
                Limits =
                [
                    new Quota { Percent = 50, Of = QuotaBase.Evaluated, Rounding = QuotaRounding.Nearest, AtLeast = 1, Ties = TiePolicy.Decide },
                    new Quota { Percent = 200 / 4, Of = QuotaBase.Members, Within = Scope.Campaign, Ties = TiePolicy.Include },
                    new LeaderShare(0.5m),
                    new DirectWorkerShare(0.5m) { Within = Scope.Campaign },
                ],
            },
            new Award("NOMINEE", "Suy tôn", new AllOf(new Nominated(), new Registered("NOMINEE"))) { Limits = [new Quota { Percent = 100, Of = QuotaBase.GrantedOf, OfAward = "LETTER", Within = Scope.Campaign }] },
        ],
    };

    public static IReadOnlyList<ParticipantInput> Participants => [.. Enumerable.Range(1, 12).Select(Unit)];

    public static Evaluation Evaluate() => EvaluationPlan.Compile(Rules).Value.Evaluate(Participants, Options).Value;

    private static ParticipantInput Unit(int i)
    {
        var kind = i % 3 == 0 ? "department" : "district";
        var inputs = new Dictionary<string, CriterionInput>
        {
            ["target"] = CriterionInput.Actual(1_000_000_000m * i, 8_000_000_000m),
            ["leader"] = CriterionInput.Actual(2.5m * i, 10),
            ["index"] = CriterionInput.Index(i + 3, 63, 80.5m - i, 2023),
            ["judged"] = CriterionInput.Judged(7.5m, i % 10, 8, Mark.Abstention, Mark.Recusal),
            ["count"] = CriterionInput.Count(i),
            ["late"] = CriterionInput.DaysLate(0, i % 4),
        };
        if (i % 5 != 0)
        {
            inputs["value"] = CriterionInput.Value(1.5m * (i % 4));
        }

        if (i == 7)
        {
            inputs["struck"] = CriterionInput.Struck(true);
            inputs["count"] = inputs["count"].WithPoints(3.25m, "Đoàn kiểm tra xác nhận");
        }

        if (kind == "district")
        {
            inputs["minus"] = CriterionInput.Value(i % 2);
        }

        return new ParticipantInput($"U{i:00}")
        {
            Kind = kind,
            Bloc = kind == "district" && i > 6 ? "B" : "A",
            Area = i % 2 == 0 ? "remote" : null,
            Registered = i == 11 ? null : i != 10,
            Titles = i % 2 == 0 ? ["NOMINEE"] : [],
            Hold = i == 9 ? null : i == 8,
            Leader = i % 2 == 0,
            DirectWorker = i % 4 == 0,
            History = i % 2 == 0 ? [new("LETTER", 2023), new("LETTER", 2022) { ThematicOrSudden = true }] : [],
            Outside = i == 12 ? [new("other/FLAG", "525-nam", true)] : [],
            Nominations = i % 2 == 0 ? new Dictionary<string, bool> { ["NOMINEE"] = true } : [],
            Ballots = i == 6 ? [] : new Dictionary<string, BallotCount> { ["FLAG"] = new(15 + (i % 5), 20) },
            TieVotes = i,
            Inputs = inputs,
        };
    }
}
