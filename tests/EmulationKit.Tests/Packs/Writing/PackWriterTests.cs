using System.Text;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Tests.Properties;

namespace EmulationKit.Tests.Packs.Writing;

public sealed class PackWriterTests
{
    public static TheoryData<string> Names => SomePacks.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_reads_as_the_same_pack(string name)
    {
        var pack = SomePacks.Read(SomePacks.Files(name));

        var written = Written(pack);

        Assert.True(StructuralEquality.AreEqual(SomePacks.Said(pack), SomePacks.Said(SomePacks.Read(written))));
        Assert.Equal(PackHash.Of(pack), PackHash.Of(SomePacks.Read(written)));
        Assert.All(PackTestRun.Run(SomePacks.Read(written)), result => Assert.Empty(result.Failures.Select(f => f.Description)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Written_again_it_is_the_same_to_the_byte(string name)
    {
        var once = Written(SomePacks.Read(SomePacks.Files(name)));

        var twice = Written(SomePacks.Read(once));

        Assert.Equal(once.Names, twice.Names);
        Assert.All(once.Names, file => Assert.Equal(once.Text(file), twice.Text(file)));
    }

    [Fact]
    public void Random_rules_and_inputs_survive_being_written_and_read() => new GenCampaign(unknown: 20).Holds(200, campaign =>
    {
        var pack = SomePacks.Of(campaign);

        var read = SomePacks.Read(Written(pack));

        Assert.True(StructuralEquality.AreEqual(pack.Rules, read.Rules));
        Assert.True(StructuralEquality.AreEqual(SomePacks.Said(pack).Tests, SomePacks.Said(read).Tests));
        Assert.Equal(PackHash.Of(pack), PackHash.Of(read));
    });

    [Fact]
    public void The_text_is_laid_out_for_people()
    {
        var files = Written(SomePacks.Read(APack.Files));

        Assert.StartsWith("{\n  \"$schema\": \"schemas/awards.schema.json\",\n  \"awards\": [\n    {\n      \"code\": \"BK\",\n      \"name\": \"Bằng khen\",", files.Text("awards.json"), StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\": \"../schemas/test.schema.json\",", files.Text("tests/01.json"), StringComparison.Ordinal);
        Assert.Contains("\"I.2\": 4", files.Text("tests/01.json"), StringComparison.Ordinal);
        Assert.All(files.Names, name => Assert.EndsWith("}\n", files.Text(name), StringComparison.Ordinal));
        Assert.All(files.Names, name => Assert.DoesNotContain('\r', files.Text(name)));
    }

    [Fact]
    public void What_goes_without_saying_is_not_written()
    {
        var files = Written(SomePacks.Read(APack.Files));

        Assert.All(new[] { "ranking", "missing", "succession", "measure", "within", "rounding", "catalogue", "appliesTo" },
            key => Assert.All(files.Names, name => Assert.DoesNotContain($"\"{key}\"", files.Text(name), StringComparison.Ordinal)));
    }

    [Fact]
    public void That_something_is_not_known_is_written()
    {
        var files = Written(SomePacks.Read(AFullPack.Files));

        Assert.Contains("\"hold\": null", files.Text("tests/01.json"), StringComparison.Ordinal);
        Assert.Contains("\"history\": null", files.Text("tests/02.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_inputs_goes_along_as_it_is()
    {
        var sheet = "id,kind,bloc,I.1.actual,I.1.planned,I.2\r\nD1,department,K1,100,100,4\r\n";
        var test = """{ "name": "Từ bảng", "asOf": "2024-12-31", "inputs": "a.csv", "expect": { "D1": { "total": 100 } } }""";

        var files = Written(SomePacks.Read(APack.Files.With("tests/02.json", test).With("tests/a.csv", sheet)));

        Assert.Equal(sheet, files.Text("tests/a.csv"));
        Assert.Contains("\"inputs\": \"a.csv\"", files.Text("tests/02.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_that_a_sheet_cannot_hold_is_refused()
    {
        var pack = SomePacks.Read(SomePacks.Files("full"));
        var line = pack.Participants[0].Line;

        var written = PackWriter.Write(pack with { Participants = [new(line with { Definition = line.Definition with { Tags = ["a|b"] } })] });

        Assert.Equal("Sheet.CannotCarry", written.FirstError.Code);
    }

    [Fact]
    public void What_the_catalogue_filled_in_is_not_written_but_what_was_changed_is()
    {
        var files = APack.Files.With("awards.json", APack.Awards.Replace("\"name\": \"Bằng khen\",", "\"name\": \"Bằng khen\", \"form\": \"bang-khen\","));
        var pack = PackReader.Read(files, new() { Catalogue = new OneForm() }).Value;
        var award = Assert.Single(pack.Rules.Awards);
        Assert.Equal(3.5m, award.Coefficient);

        Assert.DoesNotContain("coefficient", Written(pack).Text("awards.json"), StringComparison.Ordinal);
        Assert.NotEqual(PackHash.Of(pack), PackHash.Of(SomePacks.Read(files)));
        var changed = pack with { Rules = pack.Rules with { Awards = [award with { Rule = new MinTotal(80) }] } };
        Assert.Contains("\"points\": 80", Written(changed).Text("awards.json"), StringComparison.Ordinal);
    }

    internal static InMemoryFiles Written(Pack pack) =>
        PackWriter.Write(pack).Value.Aggregate(new InMemoryFiles(), (files, file) => files.With(file.Key, Encoding.UTF8.GetString(file.Value)));

    private sealed class OneForm : IAwardCatalogue
    {
        public IReadOnlyCollection<string> Codes => ["bang-khen"];

        public CatalogueAward? Find(string code, DateOnly on) => code == "bang-khen" ? new(code, "Bằng khen") { Coefficient = 3.5m } : null;
    }
}
