using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Tests.Architecture;
using EmulationKit.Tests.Properties;

namespace EmulationKit.Tests.Packs;

/// <summary>Packs of every sort: those of the tests, those that ship and those of the documents, and random ones.</summary>
internal static class SomePacks
{
    private static readonly string[] Folders = ["src/EmulationKit.Vietnam/Packs", "docs/examples", "tests/packs"];

    /// <summary>The folders of packs in this repository.</summary>
    public static TheoryData<string> Names =>
    [
        "small", "full",
        .. Folders.SelectMany(f => Repository.Files(f, ".json")).Where(f => f.EndsWith("/campaign.json", StringComparison.Ordinal)).Select(f => f[..^"/campaign.json".Length]),
    ];

    public static InMemoryFiles Files(string name) => name switch
    {
        "small" => APack.Files,
        "full" => AFullPack.Files.With("participants.csv", AFullPack.Participants),
        _ => Repository.Files(name, ".json", ".csv").Aggregate(new InMemoryFiles(), (files, path) => files.With(path[(name.Length + 1)..], Repository.Read(path))),
    };

    public static Pack Read(InMemoryFiles files)
    {
        var read = PackReader.Read(files);
        Assert.Empty(read.ErrorsOrEmptyList.Select(e => $"{DomainError.PlaceOf(e)} {e.Code}: {e.Description}"));
        return read.Value;
    }

    /// <summary>A pack with a random campaign's rules.</summary>
    public static Pack Of(CampaignCase campaign)
    {
        var plan = new CampaignPlan("Phong trào") { Kinds = [.. campaign.Rules.Kinds.Select(k => new ParticipantKind(k, k))] };
        return new(campaign.Rules.Campaign, plan, campaign.Rules)
        {
            Blocs = [.. (campaign.Rules.Blocs ?? []).Select(b => new PackBloc(b.Code, b.Code) { Kinds = b.Kinds })],
            Tests = [new("tests/t.json", "Phép thử", new(new DateOnly(2026, 11, 20))) { Participants = campaign.Participants, ExpectErrors = ["X.Y"] }],
        };
    }

    /// <summary>The pack without where its tests were read from, and without which columns its list of participants lacks.</summary>
    public static Pack Said(Pack pack) => pack with
    {
        Tests = [.. pack.Tests.Select(t => t with { Text = null, Sheet = null, SheetContent = null })],
        Participants = [.. pack.Participants.Select(p => p with { Line = p.Line with { Unsaid = [] } })],
    };
}
