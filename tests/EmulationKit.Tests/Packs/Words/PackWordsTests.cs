using EmulationKit.Packs;
using EmulationKit.Tests.Packs.Schemas;

namespace EmulationKit.Tests.Packs.Words;

public sealed class PackWordsTests
{
    // What stands in sheets, or within inputs, has no schema of its own.
    private static readonly string[] Beside = ["listedParticipant", "personStanding", "mark"];

    private static IReadOnlyList<string> InSchemas =>
        [.. SchemaText.Types().Concat(SchemaText.Keys()).Concat(SchemaText.Choices()).Select(p => p.Name).Distinct()];

    [Fact]
    public void Every_type_key_and_choice_has_words_in_both_languages()
    {
        var wordless = InSchemas.Where(name => PackWords.Of(name) is not { } words || string.IsNullOrWhiteSpace(words.In("vi")) || !words.Texts.TryGetValue("en", out var en) || en.Length == 0);

        Assert.Empty(wordless);
    }

    [Fact]
    public void Every_column_of_the_list_of_participants_has_words()
    {
        var columns = ParticipantSheet.Write([]).Value.Columns.Select(c => c.Header);

        Assert.All(columns, column => Assert.NotNull(PackWords.Of($"listedParticipant.{column}")));
    }

    [Fact]
    public void No_word_is_for_something_that_there_is_not()
    {
        var known = InSchemas.ToHashSet();
        var keys = known.Where(n => n.Contains('.')).Select(n => n[n.LastIndexOf('.')..]).ToHashSet();

        var inSchemas = PackWords.Names.Where(name => !Beside.Contains(name.Split('.')[0])).ToList();
        Assert.Empty(inSchemas.Except(known.Union(keys)));
    }

    [Fact]
    public void A_key_of_the_same_name_may_mean_something_else()
    {
        Assert.Equal("địa bàn", PackWords.Of("participantInput.area")!.In("vi"));
        Assert.Equal("nội dung", PackWords.Of("minPartClause.area")!.In("vi"));
        Assert.Null(PackWords.Of("lotteryMethod.tickets"));
    }
}
