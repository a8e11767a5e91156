using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Packs;

namespace EmulationKit.Vietnam.Tests.Packs;

public sealed class StarterPacksTests
{
    public static TheoryData<string> Names => [.. StarterPacks.Names];

    [Fact]
    public void There_are_three() => Assert.Equal(["cao-bang-525", "minimal", "provincial-cluster-1000"], StarterPacks.Names);

    [Fact]
    public void A_pack_that_is_not_there_is_an_error_of_the_program() =>
        Assert.Contains("minimal", Assert.Throws<ArgumentException>(() => StarterPacks.Open("maximal")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_reads_and_can_be_launched(string name)
    {
        var pack = Starters.Get(name);
        var campaign = Campaign.Draft(pack.Code, pack.Plan, new ActorId("officer"), DateTimeOffset.UnixEpoch).Value;
        Assert.False(campaign.Propose(pack.Rules).IsError);

        Assert.Empty(campaign.Readiness());
        var launchDay = campaign.Zone.StartOf(pack.Plan.LaunchDay!.Value);
        Assert.Empty(campaign.Launch(new ActorId("officer"), launchDay, [BaseSalary.CatalogueValue(pack.Plan.LaunchDay.Value)!]).ErrorsOrEmptyList.Select(Starters.Say));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_passes_its_own_tests(string name)
    {
        var results = PackTestRun.Run(Starters.Get(name)).ToArray();

        Assert.True(results.Length >= (name == "minimal" ? 1 : 6));
        Assert.All(results, result => Assert.Empty(result.Failures.Select(Starters.Say)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_tells_in_both_languages_what_is_real_and_how_to_change_it(string name)
    {
        using var reader = new StreamReader(StarterPacks.Open(name).GetFileInfo("README.md").CreateReadStream());
        var text = reader.ReadToEnd();

        Assert.Contains("ví dụ", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("In English", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_criterion_clause_and_limit_cites_its_source(string name)
    {
        var rules = Starters.Get(name).Rules;

        Assert.All(rules.Criteria.AllCriteria(), c => Assert.False(string.IsNullOrWhiteSpace(c.Criterion.Source?.Document), c.Criterion.Code));
        Assert.All(rules.Awards, award =>
        {
            Assert.NotNull(award.Source);
            Assert.All(Leaves(award.Rule), clause => Assert.True(clause.Source is not null, $"{award.Code} {clause.Name}"));
            Assert.All(award.Limits, limit => Assert.True(limit.Source is not null, award.Code));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_of_the_packs_own_is_marked_as_an_example(string name)
    {
        var pack = Starters.Get(name);

        Assert.All(pack.Rules.Criteria.AllCriteria(), c => Assert.True(c.Criterion.Source!.Illustrative, c.Criterion.Code));
        Assert.All(pack.Rules.Awards.SelectMany(a => a.Limits), limit => Assert.True(limit.Source!.Illustrative));
        Assert.All(pack.Rules.Awards.SelectMany(a => Leaves(a.Rule)).Where(c => c is MinTotal or MinPart or MinCriterion or TargetsReached or Ballot), clause => Assert.True(clause.Source!.Illustrative));
        Assert.All(pack.Plan.Schedule.Phases, phase => Assert.True(phase.Source!.Illustrative));
        Assert.All(pack.Plan.Schedule.Reports, report => Assert.True(report.Source!.Illustrative));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_is_there_in_both_languages(string name)
    {
        var pack = Starters.Get(name);
        var plan = pack.Plan;
        LocalizedText?[] texts =
        [
            plan.Name, plan.Slogan, plan.Purpose, plan.Objective, plan.Scope, plan.Measures, plan.Launcher, .. plan.Contents,
            .. plan.Occasions.Select(o => o.Name), .. plan.Kinds.Select(k => k.Name), .. pack.Blocs.Select(b => b.Name), .. plan.Schedule.Reports.Select(r => r.Name),
            .. pack.Rules.Criteria.AllAreas().Select(a => a.Area.Name), .. pack.Rules.Criteria.AllCriteria().SelectMany(c => new[] { c.Criterion.Name, c.Criterion.Evidence }),
            .. pack.Rules.Awards.SelectMany(a => new[] { a.Name, a.Competence }), .. pack.Tests.Select(t => t.Name),
        ];

        Assert.All(texts.OfType<LocalizedText>(), text => Assert.True(text.Texts.ContainsKey("en"), text.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_award_names_a_form_that_is_in_force_at_the_end(string name)
    {
        var pack = Starters.Get(name);

        Assert.All(pack.Rules.Awards, award =>
        {
            var form = AwardForms.Find(award.Form!, pack.Plan.Period.To!.Value)!;
            Assert.Equal(form.Coefficient?.Value, award.Coefficient);
            Assert.Equal(form.Competence?.Value, award.Competence);
        });
    }

    private static IEnumerable<Clause> Leaves(Clause clause) => clause.Parts.Count == 0 ? [clause] : clause.Parts.SelectMany(Leaves);
}
