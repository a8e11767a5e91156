using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Awards;

/// <summary>Rules and inputs drawn from sane and absurd numbers and codes: whatever a file could hold is either refused in
/// both languages or evaluated and explained, never thrown at the host.</summary>
public sealed class AbsurdRulesTests
{
    private static readonly decimal[] Numbers =
    [
        0, 1, 2, 0.5m, 10, 50, 100, 1000, -1, 0.0001m, 0.00001m, 0.000000001m, 99.99m, 1_000_000_000, 1_000_000_001, 1_000_000_000_000_000_000, decimal.MaxValue, decimal.MinValue, -0.5m,
    ];

    private static readonly int[] Wholes = [0, 1, 2, 3, 5, 25, 60, 1000, -1, int.MaxValue, int.MinValue];

    private static readonly string[] CodesOf = ["K0", "K1", "K2", "A0", "A1", "G0", "G1", "G2", "", " ", "unit", "pt/BK", "x/y/z", "Mã lạ", new string('a', 65)];

    [Theory]
    [InlineData(1, 0.005)]
    [InlineData(2, 0.05)]
    [InlineData(3, 0.3)]
    public void Nothing_that_a_file_could_hold_makes_the_engine_throw(int seed, double absurd)
    {
        var draw = new Draw(seed, absurd);
        var evaluated = 0;
        for (var i = 0; i < 1500; i++)
        {
            var rules = Rules(draw);
            var compiled = EvaluationPlan.Compile(rules);
            Assert.All(compiled.ErrorsOrEmptyList, AssertWorded);
            if (compiled.IsError)
            {
                continue;
            }

            var units = Enumerable.Range(0, 6).Select(u => Unit(draw, u, rules)).ToArray();
            var read = InputTable.Read(compiled.Value, units);
            Assert.All(read.ErrorsOrEmptyList, AssertWorded);
            if (!read.IsError)
            {
                ExplainAll(Evaluation.Run(read.Value, new EvaluationOptions(draw.Pick([DateOnly.MinValue, new(2024, 6, 1), DateOnly.MaxValue]))
                {
                    Settlements = [new(draw.Code(), [draw.Pick(["D0", "D1", ""])], "")],
                    AwardYear = draw.Chance() ? draw.Whole() : null,
                }));
                evaluated++;
            }
        }

        Assert.True(evaluated > (absurd < 0.01 ? 200 : -1), $"Only {evaluated} rules were evaluated.");
    }

    private static void ExplainAll(Evaluation evaluation)
    {
        foreach (var result in evaluation.Results)
        {
            Assert.NotNull(evaluation.ExplainScore(result.Id).Lines);
            foreach (var (award, outcome) in result.Outcomes)
            {
                var why = evaluation.Explain(result.Id, award);
                Assert.Equal(outcome, why.Outcome);
                Assert.NotEmpty(why.Summary.In("vi"));
                Assert.All(why.NearestMissing, m => Assert.NotEmpty(m.Text.In("en")));
            }

            evaluation.Refresh(result.Id);
        }

        Assert.NotNull(evaluation.DirectWorkerShortfalls());
    }

    private static void AssertWorded(Error error)
    {
        Assert.NotEmpty(error.Code);
        Assert.NotEmpty(error.Description);
        Assert.NotEmpty(DomainError.TextOf(error, "vi"));
        Assert.NotEqual(error.Description, DomainError.TextOf(error, "vi"));
        Assert.NotNull(DomainError.PathOf(error));
    }

    private static CampaignRules Rules(Draw draw)
    {
        var criteria = Enumerable.Range(0, draw.Next(1, 4)).Select(i => Criterion(draw, i)).ToArray();
        var main = criteria.Where(c => c.Method.Role == CriterionRole.Main).Select(c => c.Maximum).Where(m => Math.Abs(m) < 1_000_000_000_000m).Sum();
        return new CampaignRules(draw.Odd() ? draw.Code() : "t", new CriteriaSet(
            new ScoreScale(draw.Odd() ? draw.Number() : main) { Bonus = draw.Odd() ? draw.Number() : null, MayPass = draw.Chance() },
            [new ContentArea(draw.Odd() ? draw.Code() : "A0", "A") { Criteria = criteria, Maximum = draw.Odd() ? draw.Number() : null, Areas = draw.Odd() ? [new("A1", "B")] : [] }]))
        {
            Kinds = draw.Odd() ? [draw.Code(), draw.Code()] : ["unit"],
            Blocs = draw.Chance() ? null : [new("A1") { Kinds = draw.Odd() ? [draw.Code()] : [] }],
            Ranking = new() { By = draw.Pick(Enum.GetValues<RankBy>()), Within = draw.Scope(), TieBreaks = draw.Chance() ? [] : [new(draw.Odd() ? draw.Pick(Enum.GetValues<TieBreakBy>()) : draw.Pick([TieBreakBy.Part, TieBreakBy.CouncilVote]), draw.Odd() ? draw.Code() : "A0")] },
            Awards = [.. Enumerable.Range(0, draw.Next(0, 4)).Select(i => new Award(draw.Odd() ? draw.Code() : $"G{i}", "G", Clause(draw, 0)) { Limits = [.. Enumerable.Range(0, draw.Next(0, 3)).Select(_ => Limit(draw))] })],
        };
    }

    private static Criterion Criterion(Draw draw, int i)
    {
        var measure = draw.Odd() ? new Measure(draw.Whole(), draw.Number(), draw.Number()) : Measure.Default;
        CriterionMethod method = draw.Next(0, 10) switch
        {
            0 => new ValueMethod(draw.Likely(1), draw.Likely(2)) { Measure = measure },
            1 => new TargetMethod { Target = draw.Chance() ? draw.Likely(10) : null, Floor = draw.Likely(0), MoreIsBetter = draw.Chance(), Over = draw.Chance() ? new(draw.Likely(1), draw.Likely(5)) : null, Measure = measure },
            2 => new LeaderRelativeMethod { Measure = measure },
            3 => new BandedMethod(draw.Odd() ? [new(draw.Number(), draw.Number(), draw.Number()), new(null, null, 1)] : [new(null, 5, 1), new(5, null, 2)]) { Measure = measure, By = draw.Pick(Enum.GetValues<BandedBy>()) },
            4 => new ChecklistMethod(draw.Odd() ? draw.Whole() : 3),
            5 => new JudgedMethod(draw.Pick(Enum.GetValues<MarkAggregate>())) { MarkScale = draw.Likely(10), MarkDecimals = draw.Odd() ? draw.Whole() : 2, Reviewers = draw.Odd() ? draw.Whole() : 3, MinimumMarks = draw.Odd() ? draw.Whole() : 1 },
            6 => new CountMethod(draw.Likely(2)),
            7 => new LatenessMethod(draw.Odd() ? [new(draw.Whole(), draw.Number()), new(draw.Whole(), draw.Number())] : [new(0, 1), new(5, 0.5m)]) { Reports = draw.Odd() ? draw.Whole() : 2, After = draw.Likely(0) },
            8 => draw.Chance() ? new BonusMethod(draw.Likely(1)) { Measure = measure } : new DeductionMethod(draw.Likely(1)) { Measure = measure },
            _ => new KnockoutMethod(),
        };
        return new Criterion(draw.Odd() ? draw.Code() : $"K{i}", "K", method is KnockoutMethod && !draw.Odd() ? 0 : draw.Likely(100), method)
        {
            Missing = method.Role == CriterionRole.Main ? draw.Pick(Enum.GetValues<MissingPolicy>()) : MissingPolicy.Zero,
            Succession = draw.Odd() ? draw.Pick(Enum.GetValues<SuccessionPolicy>()) : SuccessionPolicy.Refuse,
            AppliesTo = draw.Odd() ? new([draw.Code()], []) : Applicability.Everyone,
        };
    }

    private static Clause Clause(Draw draw, int depth) => draw.Next(0, depth > 3 ? 13 : 16) switch
    {
        0 => new MinTotal(draw.Likely(50)),
        1 => new MinPart(draw.Odd() ? draw.Code() : "A0", draw.Likely(10)),
        2 => new MinCriterion(draw.Odd() ? draw.Code() : "K0", draw.Likely(10)),
        3 => new AnyCriterionAtMaximum(),
        4 => new MaxRank(draw.Odd() ? draw.Whole() : 2, draw.Scope()),
        5 => new Registered(draw.Odd() ? draw.Code() : null),
        6 => new TargetsReached(draw.Likely(0.5m)),
        7 => draw.Odd() ? new KindIn(draw.Code()) : new KindIn("unit"),
        8 => draw.Odd() ? new BlocIn(draw.Code()) : new NoHold(),
        9 => new HeldBefore(draw.Odd() ? draw.Code() : "LDTT", draw.Odd() ? draw.Whole() : 2) { Consecutive = draw.Chance() },
        10 => depth == 0 ? new Requires(draw.Odd() ? draw.Pick(["G0", "G1"]) : "pt/BK") : new Nominated(),
        11 => depth == 0 ? new Excludes(draw.Odd() ? draw.Pick(["G0", "G2"]) : "pt/BK") : new Nominated(),
        12 => new Ballot(draw.Likely(0.5m)),
        13 => new AllOf([.. Enumerable.Range(0, draw.Odd() ? 0 : 2).Select(_ => Clause(draw, depth + 1))]),
        14 => new AnyOf([.. Enumerable.Range(0, draw.Odd() ? 0 : 2).Select(_ => Clause(draw, depth + 1))]),
        _ => new Not(Clause(draw, depth + 1)),
    };

    private static AwardLimit Limit(Draw draw) => draw.Next(0, 4) switch
    {
        0 => new Quota { Count = draw.Odd() ? draw.Whole() : 2, Ties = draw.Pick(Enum.GetValues<TiePolicy>()), Within = draw.Scope() },
        1 => new Quota { Percent = draw.Likely(50), Of = draw.Odd() ? null : draw.Pick([QuotaBase.Members, QuotaBase.Registered, QuotaBase.Eligible, QuotaBase.Evaluated]), AtLeast = draw.Odd() ? draw.Whole() : 0, Rounding = draw.Pick(Enum.GetValues<QuotaRounding>()), Within = draw.Scope() },
        2 => new LeaderShare(draw.Likely(0.5m)) { Within = draw.Scope() },
        _ => new DirectWorkerShare(draw.Likely(0.5m)) { Within = draw.Scope() },
    };

    private static ParticipantInput Unit(Draw draw, int i, CampaignRules rules) => new(draw.Odd() ? draw.Code() : $"D{i}")
    {
        Bloc = draw.Chance() ? "A1" : null,
        Kind = draw.Odd() ? draw.Code() : "unit",
        Registered = draw.Known(),
        Hold = draw.Known(),
        Leader = draw.Chance(),
        DirectWorker = draw.Chance(),
        TieVotes = draw.Chance() ? draw.Whole() : null,
        History = draw.Chance() ? [new("LDTT", draw.Whole()), new("LDTT", 2023)] : null,
        Titles = draw.Chance() ? null : draw.Odd() ? [draw.Code()] : [],
        Outside = draw.Chance() ? [new("pt/BK", "t", draw.Known())] : [],
        ReportedTotal = draw.Odd() ? draw.Number() : null,
        Ballots = draw.Odd() ? new Dictionary<string, BallotCount> { [draw.Code()] = new(draw.Whole(), draw.Whole()) } : new(),
        Inputs = rules.Criteria.AllCriteria().Where(_ => !draw.Odd()).DistinctBy(c => c.Criterion.Code).ToDictionary(c => c.Criterion.Code, c => Input(draw, c.Criterion.Method)),
    };

    private static CriterionInput Input(Draw draw, CriterionMethod method) => new()
    {
        Numbers = method.Fields.Where(f => !f.IsMark).ToDictionary(f => f.Name, f => draw.Odd() ? draw.Number() : Math.Clamp(draw.Pick([0, 1, 2, 3]), f.Minimum, f.Maximum)),
        Marks = [.. method.Fields.Where(f => f.IsMark).Select(_ => draw.Odd() ? draw.Pick([Mark.Abstention, Mark.Recusal, Mark.Of(draw.Number())]) : Mark.Of(5))],
        Override = draw.Odd() ? new(draw.Number(), draw.Chance() ? "" : "Lý do") : null,
        Year = draw.Odd() && draw.Odd() ? draw.Whole() : null,
    };

    private sealed class Draw(int seed, double absurd)
    {
        private readonly Random random = new(seed);

        public bool Odd() => random.NextDouble() < absurd;

        public bool Chance() => random.Next(2) == 0;

        public bool? Known() => random.Next(5) switch { 0 => null, 1 => false, _ => true };

        public int Next(int from, int to) => random.Next(from, to);

        public T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

        public decimal Number() => Pick(Numbers);

        public decimal Likely(decimal sane) => Odd() ? Number() : sane;

        public int Whole() => Pick(Wholes);

        public string Code() => Pick(CodesOf);

        public Scope Scope() => Pick(Enum.GetValues<Scope>());
    }
}
