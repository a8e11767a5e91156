using System.Globalization;
using System.Text.RegularExpressions;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Tests.Hosts;
using EmulationKit.UI.Texts;
using EmulationKit.UseCases;

namespace EmulationKit.UI.Tests.Texts;

public sealed partial class KitTextsTests
{
    [Fact]
    public void No_text_is_missing_in_either_language() =>
        Assert.Equal(KitLanguages.KeysIn("vi").Order(StringComparer.Ordinal), KitLanguages.KeysIn("en").Where(k => !k.EndsWith(".One", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", 1, "1 comment")]
    [InlineData("en", 2, "2 comments")]
    [InlineData("vi", 1, "1 ý kiến")]
    public void One_thing_is_not_said_as_many(string language, int count, string said)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(said, new KitTexts(new KitLanguages(new KitUIOptions()), null)["Comments.Count", count]);
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_is_there()
    {
        var known = KitLanguages.KeysIn("vi").ToHashSet();

        var asked = Repository.Sources(".razor", ".cs").SelectMany(s => Asked().Matches(s.Text).Select(m => m.Groups[1].Value)).ToHashSet();

        Assert.True(asked.Count > 100, "The pages were not found.");
        Assert.Empty(asked.Except(known));
    }

    [Fact]
    public void Whatever_can_be_done_has_words_in_the_audit_log()
    {
        var done = typeof(UseCase<,>).Assembly.GetTypes().Where(t => !t.IsAbstract && IsUseCase(t)).Select(t => $"Did.{t.Name}").ToList();

        Assert.True(done.Count > 80, "The use cases were not found.");
        Assert.Empty(done.Except(KitLanguages.KeysIn("vi")));
    }

    private static bool IsUseCase(Type type) =>
        type.BaseType is { } parent && ((parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(UseCase<,>)) || IsUseCase(parent));

    [Theory]
    [InlineData(typeof(EmulationKit.Campaigns.CampaignState), "CampaignState")]
    [InlineData(typeof(EmulationKit.Campaigns.CampaignPhase), "Phase")]
    [InlineData(typeof(EmulationKit.Campaigns.CampaignForm), "Form")]
    [InlineData(typeof(EmulationKit.Campaigns.DueTaskKind), "Task")]
    [InlineData(typeof(EmulationKit.Participants.ParticipantNature), "Nature")]
    [InlineData(typeof(EmulationKit.Awards.Scope), "Leaderboard.Lead")]
    public void Every_choice_has_its_words(Type choice, string prefix) =>
        Assert.Empty(Enum.GetNames(choice).Select(name => $"{prefix}.{name}").Except(KitLanguages.KeysIn("vi")));

    [Fact]
    public void Every_method_of_the_standard_vocabulary_has_its_words()
    {
        string[] methods = ["value", "target", "leaderRelative", "banded", "checklist", "judged", "count", "lateness", "bonus", "deduction", "knockout"];

        Assert.Empty(methods.Select(m => $"Method.{m}").Except(KitLanguages.KeysIn("vi")));
    }

    [GeneratedRegex("(?:Texts|texts)\\[\"([A-Za-z0-9.]+)\"")]
    private static partial Regex Asked();
}
