using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Scoring;

namespace EmulationKit.Vietnam.Tests.Packs;

public sealed class CaoBang525Tests
{
    private const string Name = "cao-bang-525";

    private static readonly DateOnly AfterTheCouncil = new(2024, 10, 10);

    private static readonly Pack Pack = Starters.Get(Name);

    [Fact]
    public void It_says_what_the_plan_says()
    {
        Assert.Equal(("2255/KH-UBND", new DateOnly(2023, 8, 21)), (Pack.Plan.Document!.Number, Pack.Plan.Document.Date));
        Assert.EndsWith("Hoàng Xuân Ánh", Pack.Plan.Document.Signatory, StringComparison.Ordinal);
        Assert.Equal("Đoàn kết, sáng tạo, thi đua lập thành tích chào mừng kỷ niệm 525 năm thành lập tỉnh Cao Bằng (1499-2024)", Pack.Plan.Slogan!.In("vi"));
        Assert.Equal(new(2024, 8, 31), Pack.Plan.Period.To);
        Assert.Equal([525, 80], Pack.Plan.Occasions.Select(o => o.Years));
        Assert.Equal("2024-12-22", Pack.Plan.Occasions[1].Anniversary.ToString());
        Assert.Equal(5, Pack.Plan.Contents.Count);
    }

    [Fact]
    public void It_reaches_all_whom_the_plan_reaches_and_whom_awards_reach() =>
        Assert.Equal(
            ["department", "union", "armedForce", "district", "commune", "hamlet", "enterprise", "cooperative", "collective", "household", "person"],
            Pack.Plan.Kinds.Select(k => k.Code));

    [Theory]
    [InlineData("PAR-INDEX")]
    [InlineData("PCI")]
    [InlineData("PAPI")]
    [InlineData("SIPAS")]
    public void Each_index_of_the_plan_has_a_criterion_for_every_public_unit(string index)
    {
        var criteria = Pack.Rules.Criteria.AllCriteria().Select(c => c.Criterion).Where(c => c.Name.In("vi").Contains(index, StringComparison.Ordinal)).ToArray();

        Assert.All(["department", "union", "armedForce", "district", "commune"], kind => Assert.Single(criteria, c => c.AppliesTo.Includes(kind, null)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_paragraph_of_the_plans_contents_is_cited(int paragraph) =>
        Assert.Contains(Pack.Rules.Criteria.AllCriteria(), c => c.Criterion.Source!.Provision == $"Nội dung thi đua, đoạn {paragraph}");

    [Fact]
    public void It_uses_most_methods_there_are() =>
        Assert.Equal(
            [typeof(BandedMethod), typeof(BonusMethod), typeof(ChecklistMethod), typeof(CountMethod), typeof(DeductionMethod), typeof(JudgedMethod), typeof(KnockoutMethod), typeof(LatenessMethod), typeof(LeaderRelativeMethod), typeof(TargetMethod), typeof(ValueMethod)],
            Pack.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Method.GetType()).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal));

    [Fact]
    public void It_lists_the_units_of_2023_in_their_blocs()
    {
        var listed = Pack.Participants.Select(p => p.Line.Definition).ToLookup(d => d.Kind, d => d.Code);

        Assert.Equal((20, 6, 3, 10, 161), (listed["department"].Count(), listed["union"].Count(), listed["armedForce"].Count(), listed["district"].Count(), listed["commune"].Count()));
        Assert.Equal(CaoBang.UnitsOn(new(2023, 8, 21)).Select(u => u.Code).Order(), listed["district"].Concat(listed["commune"]).Order());
        Assert.Equal(CaoBang.DepartmentsOn(new(2023, 8, 21)).Select(u => u.Code).Order(), listed["department"].Order());
        Assert.All(Pack.Participants, p => Assert.NotNull(p.Bloc));
    }

    [Fact]
    public void It_names_units_as_the_list_of_units_does()
    {
        var names = CaoBang.Units.Concat(CaoBang.Departments).ToDictionary(u => u.Code, u => u.Name);

        Assert.All(Pack.Participants.Where(p => names.ContainsKey(p.Line.Definition.Code)), p => Assert.Equal(names[p.Line.Definition.Code], p.Line.Definition.Name));
    }

    [Fact]
    public void Its_sample_has_what_happens_in_life()
    {
        var results = Sample().Results.ToArray();

        Assert.Equal(200, results.Length);
        Assert.Equal(6, results.Count(r => r.Status == RowStatus.NoTotal));
        Assert.Equal(1, results.Count(r => r.Status == RowStatus.KnockedOut));
        Assert.Equal(["SCT", "SXD"], results.Where(r => r.Outcome("CTD") == Outcome.Undecided).Select(r => r.Id).Order());
        Assert.InRange(results.Min(r => r.Total?.ToDecimal() ?? 1000), 300, 650);
        Assert.InRange(results.Max(r => r.Total?.ToDecimal() ?? 0), 900, 1000);
    }

    [Fact]
    public void Every_award_is_granted_to_someone_in_the_samples()
    {
        var results = Sample().Results.Concat(Starters.Evaluate(Name, "samples/inputs-others.csv", AfterTheCouncil, listed: false).Results).ToArray();

        Assert.All(Pack.Rules.Awards, award => Assert.Contains(results, r => r.Outcome(award.Code) == Outcome.Granted));
        Assert.All(Pack.Rules.Awards, award => Assert.Contains(results, r => r.Outcome(award.Code) == Outcome.Refused || r.Outcome(award.Code) == Outcome.Undecided));
    }

    private static Evaluation Sample() => Starters.Evaluate(Name, "samples/inputs.csv", AfterTheCouncil, listed: true);

    [Theory]
    [InlineData("commune", "BK-XA", "CTD")]
    [InlineData("department", "CTD", "BK-XA")]
    public void The_plan_offers_a_kind_its_own_awards_and_no_others(string kind, string own, string other)
    {
        var awards = Pack.Rules.Awards.ToDictionary(a => a.Code);

        Assert.True(awards[own].MayGoTo(kind, null));
        Assert.False(awards[other].MayGoTo(kind, null));
    }
}
