using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Tests.Packs.Writing;
using EmulationKit.Tests.Properties;

namespace EmulationKit.Tests.Packs.Diff;

public sealed class PackDiffProperties
{
    private const int EveryOne = 9;

    private static readonly InMemoryFiles Files = SomePacks.Files("full");
    private static readonly Pack Full = SomePacks.Read(Files);

    public static TheoryData<string> Names => SomePacks.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_pack_does_not_differ_from_itself_however_it_is_written(string name)
    {
        var pack = SomePacks.Read(SomePacks.Files(name));

        Assert.Empty(PackDiff.Between(pack, SomePacks.Read(PackWriterTests.Written(pack))));
    }

    [Theory]
    [InlineData("campaign.json", AFullPack.Campaign)]
    [InlineData("criteria.json", AFullPack.Criteria)]
    [InlineData("awards.json", AFullPack.Awards)]
    [InlineData("tests/01.json", AFullPack.Test)]
    public void Every_single_change_is_told_and_only_changes_are(string file, string json)
    {
        var told = 0;
        foreach (var (what, mutation) in Mutations.Of(json).Where((_, i) => i % EveryOne == 0))
        {
            if (PackReader.Read(Files.With(file, mutation)) is not { IsError: false } read)
            {
                continue;
            }

            var changes = PackDiff.Between(Full, read.Value);
            var same = StructuralEquality.AreEqual(SomePacks.Said(Full), SomePacks.Said(read.Value));
            Assert.True(same == (changes.Count == 0), what);
            Assert.All(changes, IsWorded);
            told += changes.Count;
        }

        Assert.True(told > 10, $"Only {told} changes were told.");
    }

    [Fact]
    public void Between_any_two_packs_what_came_one_way_goes_the_other() => Gen.Select(new GenCampaign(unknown: 10), new GenCampaign(unknown: 10)).Holds(150, two =>
    {
        var (before, after) = (SomePacks.Of(two.Item1), SomePacks.Of(two.Item2));

        var (there, back) = (PackDiff.Between(before, after), PackDiff.Between(after, before));

        Assert.Equal(there.Count(c => c.Kind == PackChangeKind.Added), back.Count(c => c.Kind == PackChangeKind.Removed));
        Assert.Equal(there.Count(c => c.Kind == PackChangeKind.Removed), back.Count(c => c.Kind == PackChangeKind.Added));
        Assert.Equal(PackHash.Of(before) == PackHash.Of(after), there.All(c => c.Section == PackSection.Tests));
        Assert.All(there, IsWorded);
    });

    private static void IsWorded(PackChange change)
    {
        Assert.All(new[] { "vi", "en" }, language =>
        {
            Assert.DoesNotContain("{", change.Sentence.In(language), StringComparison.Ordinal);
            Assert.True(char.IsUpper(change.Sentence.In(language)[0]), change.Sentence.In(language));
        });
        Assert.NotEqual(change.Sentence.In("vi"), change.Sentence.In("en"));
        Assert.Equal(change.Kind switch { PackChangeKind.Added => (false, true), PackChangeKind.Removed => (true, false), _ => (true, true) }, (change.Before is not null, change.After is not null));
    }
}
