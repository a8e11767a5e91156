using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Scoring;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tests.Documentation;

/// <summary>The code that README and docs show.</summary>
public sealed class DocumentedCode
{
    [Fact]
    public void The_readme_example_gives_what_it_says()
    {
        #region readme
        var rules = new CampaignRules("demo", new CriteriaSet(new ScoreScale(100), [new ContentArea("A", "Nhiệm vụ")
        {
            Criteria = [new Criterion("A1", "Chỉ tiêu giao", 60, new TargetMethod()), new Criterion("A2", "Sáng kiến", 40, new CountMethod(10))],
        }]))
        { Awards = [new Award("BK", "Bằng khen", new MinTotal(90)) { Limits = [new Quota { Count = 1 }] }] };

        var evaluation = EvaluationPlan.Compile(rules).Value.Evaluate([Unit("D01", 95, 4), Unit("D02", 80, 3)], new(new DateOnly(2024, 9, 15))).Value;

        var why = evaluation.Explain("D02", "BK");
        Console.WriteLine(why.Summary.In("en"));                 // Bằng khen: refused — the conditions of the rule
        Console.WriteLine(why.NearestMissing[0].Text.In("en"));  // needed: a total of at least 90; now: 78
        #endregion

        Assert.Equal("Bằng khen: refused — the conditions of the rule", why.Summary.In("en"));
        Assert.Equal("needed: a total of at least 90; now: 78", why.NearestMissing[0].Text.In("en"));
        Assert.Equal(Outcome.Granted, evaluation["D01"].Outcome("BK"));
    }

    [Fact]
    public void The_guide_to_evaluating_works_from_end_to_end()
    {
        var rules = new CampaignRules("demo", new CriteriaSet(new ScoreScale(40), [new ContentArea("A", "A") { Criteria = [new Criterion("A2", "A2", 40, new CountMethod(10))] }]))
        {
            Awards = [new Award("BK", "Bằng khen", new MinTotal(30)) { Coefficient = 1.5m }],
        };
        IReadOnlyList<ParticipantInput> participants = [new("D01") { Inputs = new Dictionary<string, CriterionInput> { ["A2"] = CriterionInput.Count(4) } }];

        #region compile
        var compiled = EvaluationPlan.Compile(rules);
        if (compiled.IsError)
        {
            foreach (var error in compiled.Errors)
            {
                Console.WriteLine($"{error.Code} at {DomainError.PathOf(error)}: {DomainError.TextOf(error, "vi")}");
            }

            return;
        }
        #endregion

        #region read
        var inputs = InputTable.Read(compiled.Value, participants);
        var evaluation = Evaluation.Run(inputs.Value, new EvaluationOptions(new DateOnly(2024, 9, 15)));
        foreach (var result in evaluation.Results)
        {
            Console.WriteLine($"{result.Rank}. {result.Id}: {result.Total}, {string.Join(", ", result.Granted)}");
        }
        #endregion

        #region score
        foreach (var line in evaluation.ExplainScore("D01").Lines)
        {
            Console.WriteLine($"{line.Criterion.Code}: {line.Text.In("en")}");  // A2: 4 occurrences × 10, at most 40 → 40 points
        }
        #endregion

        Assert.Equal("4 occurrences × 10, at most 40 → 40 points", evaluation.ExplainScore("D01").Lines[0].Text.In("en"));

        #region simulate
        var other = rules with { Awards = [rules.Awards[0] with { Rule = new MinTotal(39) }] };
        var whatIf = Simulation.Run(evaluation, other, new MoneyBasis(BaseSalary: 2_340_000, FundCeiling: 100_000_000));
        Console.WriteLine($"{whatIf.Value.Gained.Count()} gain, {whatIf.Value.Lost.Count()} lose, {whatIf.Value.Money?.After} đồng");
        #endregion

        Assert.Equal(3_510_000, whatIf.Value.Money?.After);

        #region seal
        var seal = EvaluationSeal.Of(evaluation);
        var verified = EvaluationSeal.Verify(seal.File, expectedHash: seal.Hash);
        #endregion

        Assert.False(verified.IsError);

        #region change
        inputs.Value.Set("D01", "A2", CriterionInput.Count(2));
        evaluation.Refresh("D01");
        #endregion

        Assert.Equal(Outcome.Refused, evaluation["D01"].Outcome("BK"));
    }

    [Fact]
    public void A_pack_reads_from_a_folder()
    {
        var path = Path.Combine(Architecture.Repository.Root, "docs", "examples", "first-pack");

        #region pack
        using var folder = new PhysicalFileProvider(path);
        var read = PackReader.Read(folder);
        if (read.IsError)
        {
            foreach (var error in read.Errors)
            {
                Console.WriteLine($"{DomainError.PlaceOf(error)}: {DomainError.TextOf(error, "vi")}");  // criteria.json:9:72: …
            }

            return;
        }

        var failed = PackTestRun.Run(read.Value).Where(test => !test.Passed);
        var plan = EvaluationPlan.Compile(read.Value.Rules).Value;
        #endregion

        Assert.Empty(failed);
        Assert.Equal("thi-dua-2026", plan.Rules.Campaign);
    }

    #region method
    /// <summary>So many points for each thousand trees planted, up to the maximum.</summary>
    public sealed record TreesMethod(decimal Each) : CriterionMethod
    {
        public override string Name => "host.trees";

        public override IReadOnlyList<InputField> Fields => [new("trees", Decimals: 0, Minimum: 0, Maximum: 10_000_000)];

        public override InputLever Lever => new("trees");

        public override void Check(MethodCheck check) => check.IsPoints("each", Each);

        public override CriterionKernel Compile(Criterion criterion) => new Kernel(Points.From(criterion.Maximum).Raw, Points.From(Each).Raw);

        public override LocalizedText Explain(CriterionReading reading) =>
            Wording.Text("{0} cây → {1} điểm", "{0} trees → {1} points", reading["trees"], reading.Points);

        private sealed class Kernel(long maximum, long each) : CriterionKernel
        {
            public override void Score(in ScoringBlock block, Span<long> points)
            {
                var trees = block.Field(0);
                for (var i = 0; i < points.Length; i++)
                {
                    points[i] = Math.Min(maximum, Exact.DivRound(trees[i] * each, 1000));
                }
            }
        }
    }
    #endregion

    #region clause
    /// <summary>The participant lies in an area.</summary>
    public sealed record InArea(string Area) : LeafClause
    {
        public override string Name => "host.inArea";

        public override bool IsChangeable => false;

        public override void Check(ClauseCheck check)
        {
            if (Area.Length == 0)
            {
                check.Problem("Host.NoArea", "name an area.", "hãy nêu một vùng.");
            }
        }

        public override ClauseKernel Compile(ClauseCompilation compilation) => new Kernel(Area);

        public override ClauseFinding Find(ParticipantView participant) =>
            new(Wording.Text("thuộc vùng {0}", "in the area {0}", Area), new LocalizedText(participant.Facts.Area ?? "–"));

        private sealed class Kernel(string area) : ClauseKernel
        {
            public override void Test(in ClauseBlock block, Span<Truth> results)
            {
                for (var i = 0; i < results.Length; i++)
                {
                    results[i] = block[i].Facts.Area == area ? Truth.True : Truth.False;
                }
            }
        }
    }
    #endregion

    [Fact]
    public void A_hosts_own_method_and_clause_are_read_written_and_sealed()
    {
        #region vocabulary
        var vocabulary = RuleVocabulary.Standard.WithMethod<TreesMethod>("host.trees").WithClause<InArea>("host.inArea");
        #endregion
        var rules = new CampaignRules("demo", new CriteriaSet(new ScoreScale(10), [new ContentArea("A", "A") { Criteria = [new Criterion("A1", "A1", 10, new TreesMethod(2))] }]))
        {
            Awards = [new Award("G", "G", new InArea("remote"))],
        };
        var evaluation = EvaluationPlan.Compile(RulesJson.Read(RulesJson.Write(rules, vocabulary), vocabulary).Value).Value.Evaluate(
            [new ParticipantInput("X") { Area = "remote", Inputs = new Dictionary<string, CriterionInput> { ["A1"] = CriterionInput.Of("trees", 3500) } }], new(new DateOnly(2024, 1, 1))).Value;

        Assert.Equal(7, evaluation["X"].Total?.ToDecimal());
        Assert.Equal(Outcome.Granted, evaluation["X"].Outcome("G"));
        Assert.Equal("3,500 trees → 7 points", evaluation.ExplainScore("X").Lines[0].Text.In("en"));
        Assert.False(EvaluationSeal.Verify(EvaluationSeal.Of(evaluation, vocabulary).File, vocabulary: vocabulary).IsError);
    }

    private static ParticipantInput Unit(string id, decimal percent, int initiatives) => new(id)
    {
        Inputs = new Dictionary<string, CriterionInput> { ["A1"] = CriterionInput.Actual(percent, 100), ["A2"] = CriterionInput.Count(initiatives) },
    };
}
