using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.Packs.Forms;

public sealed class PackDraftTests
{
    private static readonly Pack Given = SomePacks.Read(SomePacks.Files("full"));

    private static readonly PackDraft Draft = PackDraft.Of(Given);

    public static TheoryData<string> Parts =>
    [
        "campaign", "criteria", "awards/ranking", .. Given.Rules.Awards.Select((_, i) => $"awards/awards/{i}"),
        .. Given.Rules.Criteria.AllCriteria().Select(c => c.Path), .. Given.Rules.Criteria.AllAreas().Select(a => a.Path),
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_form_sent_as_it_was_shown_changes_nothing(string part)
    {
        var sent = Sent(Draft.FormOf(part)!);

        var taken = Draft.Take(part, sent.GetValueOrDefault);

        Assert.Empty(taken.Errors);
        Assert.Empty(PackDiff.Between(Given, taken.Read().Value with { Blocs = Given.Blocs }));
    }

    [Fact]
    public void Everything_in_a_form_has_words_in_both_languages() =>
        Assert.All(new[] { "campaign", "criteria", "awards" }.SelectMany(p => Draft.FormOf(p)!.All()), field =>
        {
            Assert.NotEqual("", field.Label.In("vi"));
            Assert.True(char.IsUpper(field.Label.In("en")[0]) || char.IsDigit(field.Label.In("en")[0]), field.Path);
        });

    [Fact]
    public void A_number_may_be_typed_with_a_comma_and_wrong_ones_are_told_at_their_field_all_at_once()
    {
        var path = PathOf(Given.Rules.Criteria.AllCriteria().First(c => c.Criterion.Method is TargetMethod).Criterion.Code);
        var sent = Sent(Draft.FormOf(path)!);
        sent[$"{path}/maximum"] = "12,5";
        Assert.Equal(12.5m, Draft.Take(path, sent.GetValueOrDefault).Read().Value.Rules.Criteria.AllCriteria().Single(c => c.Path == path).Criterion.Maximum);

        (sent[$"{path}/maximum"], sent[$"{path}/name/vi"], sent[$"{path}/name/en"]) = ("1.234,5", "", "");
        var taken = Draft.Take(path, sent.GetValueOrDefault);

        Assert.Equal([("Form.Missing", $"{path}/name"), ("Form.NotANumber", $"{path}/maximum")], taken.Errors.Select(e => (e.Code, DomainError.PathOf(e)!)));
        Assert.Equal("1.234,5", taken.FormOf(path)!.Parts.Single(f => f.Path == $"{path}/maximum").Value);
        Assert.True(taken.Read().IsError);
    }

    [Fact]
    public void Clauses_are_added_moved_turned_and_taken_away()
    {
        var draft = PackDraft.Of(new("cb-525", ACampaign.Plan(), ACampaign.Rules()));

        draft = draft.Turn("awards/awards/1/rule", "any").Add("awards/awards/1/rule/clauses", "registered").Move("awards/awards/1/rule/clauses/2", isUp: true)
            .Turn("awards/awards/1/rule/clauses/0", "not").Drop("awards/awards/0/limits/0");

        var awards = draft.Read().Value.Rules.Awards;
        Assert.True(RulesDiff.Between(
            ACampaign.Rules() with
            {
                Awards =
                [
                    ACampaign.Flag() with { Limits = [] },
                    ACampaign.Rules().Awards[1] with { Rule = new AnyOf(new Not(new MinTotal(80)), new Registered(), new NoHold()) },
                ],
            },
            ACampaign.Rules() with { Awards = awards }).IsEmpty);
    }

    [Fact]
    public void Errors_of_rules_and_plan_lead_to_the_fields_where_they_are_mended()
    {
        var rules = ACampaign.Rules() with { Ranking = new() { By = (RankBy)9 }, Awards = [ACampaign.Flag() with { Rule = new MinPart("X", 5) }] };

        var paths = EvaluationPlan.Compile(rules).Errors.Select(PackDraft.PathOf).ToArray();

        Assert.All(paths, path => Assert.Contains(path.Split('/')[0], new[] { "campaign", "criteria", "awards" }));
        Assert.Contains(paths, p => p.StartsWith("awards/awards/0/rule", StringComparison.Ordinal));
        Assert.Contains(paths, p => p.StartsWith("awards/ranking", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_that_leads_nowhere_changes_nothing() =>
        Assert.Empty(PackDiff.Between(Given, Draft.Drop("awards/awards/99/rule/clauses/0").Add("campaign/nothing").Turn("x", "all").Take("awards/awards/77", _ => null).Read().Value with { Blocs = Given.Blocs }));

    private static string PathOf(string criterion) => Given.Rules.Criteria.AllCriteria().Single(c => c.Criterion.Code == criterion).Path;

    private static Dictionary<string, string> Sent(FormField form)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.All())
        {
            switch (field.Kind)
            {
                case FormFieldKind.Words:
                    (sent[$"{field.Path}/vi"], sent[$"{field.Path}/en"]) = (field.Value ?? "", field.English ?? "");
                    break;
                case FormFieldKind.List:
                    sent[$"{field.Path}/#"] = $"{field.Parts.Count}";
                    break;
                case FormFieldKind.Sort:
                    sent[$"{field.Path}/@type"] = field.Value ?? "";
                    break;
                case FormFieldKind.YesNo when field.Value != "true":
                case FormFieldKind.Group:
                    break;
                default:
                    sent[field.Path] = field.Value ?? "";
                    break;
            }
        }

        return sent;
    }
}
