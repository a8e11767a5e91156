using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards;

/// <summary>A host's own criterion method and award clause, from outside the kit.</summary>
public sealed class HostExtensionTests
{
    private static readonly Criterion Density = new("MD", "Mật độ điển hình", 100, new PerThousandMethod(20));

    [Theory]
    [InlineData(3, 1000, 60)]         // 3 of 1,000 people × 20
    [InlineData(1, 3000, 6.6667)]
    [InlineData(50, 1000, 100)]
    public void A_method_of_the_host_scores_like_any_other(int exemplars, int people, decimal points)
    {
        var evaluation = Of(Density).Evaluate(Entered("D01", exemplars, people));

        Assert.Equal(points, evaluation.TotalOf("D01"));
    }

    [Fact]
    public void It_explains_itself_and_takes_part_in_advice()
    {
        var evaluation = (Of(Density) with { Awards = [Award("G", new MinTotal(75))] }).Evaluate(Entered("D01", 3, 1000));

        Assert.Equal("3 điển hình trên 1.000 dân → 60 điểm", evaluation.ExplainScore("D01").Lines[0].Text.In("vi"));
        Assert.Equal([("MD", "exemplars", 3, 4)], Assert.Single(evaluation.Explain("D01", "G").NearestMissing).Advice.Select(a => (a.Criterion, a.Field, a.Current, a.Needed)));
    }

    [Fact]
    public void Its_inputs_and_settings_are_checked_like_any_other()
    {
        var plan = EvaluationPlan.Compile(Of(Density)).Granted();

        Assert.Equal(["Input.OutOfRange@participants/D01/MD/people"], plan.Evaluate([Entered("D01", 3, 0)], Today).Places());
        Assert.Equal(RowStatus.NoTotal, Of(Density).Evaluate(Unit("D01").With("MD", CriterionInput.Of("exemplars", 3)))["D01"].Status);
        Assert.Equal(["Criterion.FactorOutOfRange@criteria/areas/0/criteria/0/method/each"], EvaluationPlan.Compile(Of(Density with { Method = new PerThousandMethod(0) })).Places());
    }

    [Fact]
    public void A_clause_of_the_host_judges_like_any_other_and_explains_itself()
    {
        var rules = Of(Density) with { Awards = [Award("G", new AllOf(new MinTotal(1), new PeopleAtLeast("MD", 2000)))] };
        var evaluation = rules.Evaluate(Entered("D01", 9, 2000), Entered("D02", 9, 1999), Unit("D03") with { ReportedTotal = 50 });

        Assert.Equal(("D01", "D02", "D03"), (evaluation.Granted("G"), evaluation.Refused("G"), evaluation.Undecided("G")));
        var missing = Assert.Single(evaluation.Explain("D02", "G").NearestMissing);
        Assert.Equal("cần: từ 2.000 dân trở lên; hiện: 1.999", missing.Text.In("vi"));
        Assert.Equal(1m / 2000, missing.Clause.Finding?.Gap);
    }

    [Fact]
    public void A_clause_of_the_host_reports_what_is_wrong_with_it()
    {
        var compiled = EvaluationPlan.Compile(Of(Density) with { Awards = [Award("G", new Not(new PeopleAtLeast("MDD", 0)))] });

        Assert.Equal(["Clause.NamesNothing@awards/0/rule/not/0", "Host.PeopleOutOfRange@awards/0/rule/not/0"], compiled.Places());
        compiled.AssertBilingual();
    }

    private static ParticipantInput Entered(string id, int exemplars, int people) =>
        Unit(id).With("MD", new CriterionInput { Numbers = new Dictionary<string, decimal> { ["exemplars"] = exemplars, ["people"] = people } });

    /// <summary>So many points for each exemplar in a thousand people.</summary>
    private sealed record PerThousandMethod(decimal Each) : CriterionMethod
    {
        public override string Name => "host.perThousand";

        public override IReadOnlyList<InputField> Fields => [new("exemplars", 0, 0, 10_000), new("people", 0, 1, 10_000_000)];

        public override InputLever Lever => new("exemplars");

        public override void Check(MethodCheck check) => check.IsFactor("each", Each);

        public override CriterionKernel Compile(Criterion criterion) => new Kernel(Points.From(criterion.Maximum).Raw, Points.From(Each).Raw);

        public override LocalizedText Explain(CriterionReading reading) =>
            Wording.Text("{0} điển hình trên {1} dân → {2} điểm", "{0} exemplars of {1} people → {2} points", reading["exemplars"], reading["people"], reading.Points);

        private sealed class Kernel(long maximum, long each) : CriterionKernel
        {
            public override void Score(in ScoringBlock block, Span<long> points)
            {
                for (var i = 0; i < points.Length; i++)
                {
                    points[i] = Math.Min(maximum, Exact.DivRound(block.Field(0)[i] * each * 1000, block.Field(1)[i]));
                }
            }
        }
    }

    /// <summary>The participant has at least so many people.</summary>
    private sealed record PeopleAtLeast(string Criterion, int People) : LeafClause
    {
        public override string Name => "host.peopleAtLeast";

        public override bool IsChangeable => false;

        public override void Check(ClauseCheck check)
        {
            check.Names(new("tiêu chí", "criterion"), Criterion, check.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Code));
            if (People < 1)
            {
                check.Problem("Host.PeopleOutOfRange", "use one or more.", "dùng từ một trở lên.");
            }
        }

        public override ClauseKernel Compile(ClauseCompilation compilation) => new Kernel(this);

        public override ClauseFinding Find(ParticipantView participant) =>
            new(Wording.Text("từ {0} dân trở lên", "{0} people or more", People), Wording.Text("{0}", "{0}", participant.Number(Criterion, "people")))
            {
                Required = People,
                Actual = participant.Number(Criterion, "people"),
            };

        private sealed class Kernel(PeopleAtLeast clause) : ClauseKernel
        {
            public override void Test(in ClauseBlock block, Span<Truth> results)
            {
                for (var i = 0; i < results.Length; i++)
                {
                    results[i] = block[i].Number(clause.Criterion, "people") is not { } people ? Truth.Unknown : people >= clause.People ? Truth.True : Truth.False;
                }
            }
        }
    }
}
