using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Participants;

public sealed class PreviewTests
{
    private readonly AScoredWorld scored = new();

    [Fact]
    public async Task An_import_shows_what_it_adds_and_changes_and_leaves_nothing_behind()
    {
        var before = scored.World.Store.Commits;
        ParticipantLine[] lines =
        [
            new(new("W", "Xã W", "commune")), new(new("U", "Sở U mới", "department") { Tags = ["remote"] }), new(new("V", scored.World.Other.Name, "commune")),
        ];

        var preview = (await new PreviewParticipants(scored.Services).AskAsync(AWorld.Everywhere, new(lines))).Value;

        Assert.Equal(["W"], preview.Added.Select(l => l.Definition.Code));
        var amended = Assert.Single(preview.Amended);
        Assert.Equal([new("name", "Đơn vị U", "Sở U mới"), new("tags", null, "remote")], amended.Changes);
        Assert.Equal((1, before, "Đơn vị U"), (preview.Unchanged, scored.World.Store.Commits, scored.World.Store.Of<Participant>().Single(p => p.Code == "U").Name));
    }

    [Fact]
    public async Task What_the_file_has_no_column_for_stays_and_an_empty_cell_clears_it()
    {
        Refused.Not(await new AmendParticipant(scored.Services).RunAsync(AWorld.Everywhere, new(scored.World.Unit.Id, new("U", "Đơn vị U", "department") { Tags = ["remote"], Weight = 12 })));
        var lines = EmulationKit.Packs.ParticipantSheet.Read(new EmulationKit.Packs.CsvSource("ds.csv", () => new MemoryStream("code,name,kind,weight\nU,Sở U,department,\nN1,Nông Thị Hoa,department,\n"u8.ToArray()))).Value;

        var preview = (await new PreviewParticipants(scored.Services).AskAsync(AWorld.Everywhere, new([.. lines.Select(l => l.Line)]))).Value;

        Assert.Equal([new("name", "Đơn vị U", "Sở U"), new("weight", "12", null)], Assert.Single(preview.Amended).Changes);
        Assert.Equal(1, preview.Unchanged);
    }

    [Fact]
    public async Task A_merger_shows_what_goes_over_and_leaves_nothing_behind()
    {
        scored.Appraise(unit: 85, head: 92);
        var before = (scored.World.Store.Commits, scored.World.Store.Of<ScoreSheet>().Count);
        var request = new PreviewReorganisationRequest(new(2024, 9, 20), AWorld.Paper, [scored.World.Unit.Id], [scored.World.Deputy.Id]);

        var carried = await new PreviewReorganisation(scored.Services).AskAsync(AWorld.Everywhere, request);

        Refused.Not(carried);
        var here = carried.Value.Single(c => c.Campaign == scored.World.Campaign.Id);
        Assert.Equal((scored.World.Deputy.Id, true), (here.Successor, here.Registration));
        Assert.Equal(100, here.Inputs!["HOUSES"].Numbers["actual"]);
        Assert.Equal(before, (scored.World.Store.Commits, scored.World.Store.Of<ScoreSheet>().Count));
        Assert.Empty(scored.World.Store.Of<Participant>().Single(p => p.Id == scored.World.Unit.Id).Successors);
    }

    [Fact]
    public async Task What_an_import_would_refuse_its_preview_refuses() =>
        Refused.With(await new PreviewParticipants(scored.Services).AskAsync(AWorld.Everywhere, new([new(new("W", "Xã W", "commune")) { Parent = "KHONG-CO" }])), "Participant.ParentUnknown");
}
