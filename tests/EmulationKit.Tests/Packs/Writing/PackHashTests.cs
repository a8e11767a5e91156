using System.Text.Json.Nodes;
using EmulationKit.Campaigns;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Writing;

public sealed class PackHashTests
{
    private const int EveryOne = 11;

    private static readonly InMemoryFiles Files = SomePacks.Files("full");

    private static readonly Pack Full = SomePacks.Read(Files);

    [Fact]
    public void It_is_64_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", PackHash.Of(Full));

    [Fact]
    public void The_layout_of_the_files_does_not_matter()
    {
        var other = new InMemoryFiles();
        foreach (var name in Files.Names)
        {
            var text = name.EndsWith(".json", StringComparison.Ordinal) ? Turned(JsonNode.Parse(Files.Text(name)))!.ToJsonString() : Files.Text(name);
            other = other.With(name, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal(PackHash.Of(Full), PackHash.Of(SomePacks.Read(other)));
    }

    [Fact]
    public void The_order_of_rows_and_what_tests_say_do_not_matter()
    {
        Assert.Equal(PackHash.Of(Full), PackHash.Of(Full with { Participants = [.. Full.Participants.Reverse()] }));
        Assert.Equal(PackHash.Of(Full), PackHash.Of(Full with { Tests = [] }));
    }

    [Fact]
    public void How_many_zeros_a_number_ends_in_does_not_matter() =>
        Assert.Equal(PackHash.Of(Full), PackHash.Of(SomePacks.Read(Files.With("criteria.json", AFullPack.Criteria.Replace("\"factor\": 0.2", "\"factor\": 0.200").Replace("\"total\": 100,", "\"total\": 1e2,")))));

    [Fact]
    public void The_order_of_awards_matters() =>
        Assert.NotEqual(PackHash.Of(Full), PackHash.Of(Full with { Rules = Full.Rules with { Awards = [.. Full.Rules.Awards.Reverse()] } }));

    [Theory]
    [InlineData("campaign.json", AFullPack.Campaign)]
    [InlineData("criteria.json", AFullPack.Criteria)]
    [InlineData("awards.json", AFullPack.Awards)]
    public void It_is_the_same_exactly_for_packs_that_say_the_same(string file, string json)
    {
        var hash = PackHash.Of(Full);
        var changed = 0;
        foreach (var (what, mutation) in Mutations.Of(json).Where((_, i) => i % EveryOne == 0))
        {
            if (PackReader.Read(Files.With(file, mutation)) is { IsError: false } read)
            {
                var same = StructuralEquality.AreEqual(SomePacks.Said(Full), SomePacks.Said(read.Value));
                changed += same ? 0 : 1;
                Assert.True(same == (PackHash.Of(read.Value) == hash), what);
            }
        }

        Assert.True(changed > 5, $"Only {changed} mutations made another pack.");
    }

    [Theory]
    [InlineData("Xã một", "Xã 1")]
    [InlineData("border|remote", "remote")]
    [InlineData("1200.5", "1200")]
    [InlineData("2024-06-30", "2024-06-29")]
    [InlineData("P1,Nguyễn", "P2,Nguyễn")]
    public void Another_participant_makes_another_hash(string from, string to) =>
        Assert.NotEqual(PackHash.Of(Full), PackHash.Of(SomePacks.Read(Files.With("participants.csv", AFullPack.Participants.Replace(from, to)))));

    // The same with the keys of every object in the opposite order.
    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject thing => new JsonObject(thing.Reverse().Select(p => KeyValuePair.Create(p.Key, Turned(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Turned)]),
        _ => node?.DeepClone(),
    };
}
