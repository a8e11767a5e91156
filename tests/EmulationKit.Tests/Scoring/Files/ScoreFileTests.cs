using System.Text;
using EmulationKit.Access;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Scoring.Files;

public abstract class ScoreFileTests
{
    private readonly AWorld world;

    private protected ScoreFileTests(ITestStores stores) => world = stores.World().At(ACampaign.Vn(2024, 9, 12));

    [Fact]
    public async Task A_file_goes_out_is_filled_in_and_comes_back()
    {
        var rows = await DownloadAsync(AWorld.Officer);
        Assert.Equal(["HOUSES", "HOUSES", "FOREST", "FOREST", "PCI", "REPORTS", "REPORTS", "GROWTH", "CORRUPTION"], rows.Select(r => r[2]));
        Fill(rows, "PCI", 0, "70,5");
        Fill(rows, "HOUSES", 0, "1.090");
        Fill(rows, "HOUSES", 1, "1200");
        Fill(rows, "CORRUPTION", 0, "không");

        var preview = await PreviewAsync(AWorld.Officer, rows);
        Assert.Empty(preview.Errors);
        Assert.Equal(["HOUSES", "PCI", "CORRUPTION"], preview.Sheets.Single().Changes.Select(c => c.Criterion.Code));

        Assert.Equal(3, (await ApplyAsync(AWorld.Officer, preview)).Value);
        var sheet = (await new ReadSheet(world.Services).AskAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id))).Value.Sheet;
        Assert.Equal((70.5m, 1090m, 1200m), (Number("PCI", "value"), Number("HOUSES", "actual"), Number("HOUSES", "planned")));

        decimal Number(string code, string field) => sheet.Find(code)!.SelfScore!.Input!.Numbers[field];
    }

    [Fact]
    public async Task A_file_that_was_not_touched_changes_nothing()
    {
        await EnterAsync(65);
        var preview = await PreviewAsync(AWorld.Officer, await DownloadAsync(AWorld.Officer));

        Assert.Equal((0, 0), (preview.Sheets.Count, preview.Errors.Count));
        Refused.With(await ApplyAsync(AWorld.Officer, preview), "ScoreFile.NothingToApply");
    }

    [Theory]
    [InlineData("nhiều", "Table.NotANumber")]
    [InlineData("101", "Input.OutOfRange")]
    [InlineData("7,1234", "Input.TooManyDecimals")]
    public async Task What_is_wrong_is_named_by_its_cell(string typed, string code)
    {
        var rows = await DownloadAsync(AWorld.Officer);
        Fill(rows, "PCI", 0, typed);

        var preview = await PreviewAsync(AWorld.Officer, rows);

        var error = Assert.Single(preview.Errors);
        Assert.Equal((code, 6, 9), (error.Code, DomainError.PlaceOf(error)?.Line, DomainError.PlaceOf(error)?.Column));
        Assert.Empty(preview.Sheets);
    }

    [Fact]
    public async Task Moved_cells_broken_keys_and_rows_twice_are_found()
    {
        var rows = await DownloadAsync(AWorld.Officer);
        (rows[0][2], rows[4][2]) = (rows[4][2], rows[0][2]);
        rows[2][11] = "1-2-3";
        rows.Add([.. rows[5]]);
        rows.Add(["", "", "", "", "", "", "", "", "5", "", "", ""]);
        rows[7][2] = "GROWHT";

        var preview = await PreviewAsync(AWorld.Officer, rows);

        Assert.Equal(
            [(2, "ScoreFile.CellsMoved"), (4, "ScoreFile.KeyBroken"), (6, "ScoreFile.CellsMoved"), (9, "Input.CriterionUnknown"), (11, "ScoreFile.RowTwice"), (12, "ScoreFile.KeyMissing")],
            preview.Errors.Select(e => (DomainError.PlaceOf(e)!.Line ?? 0, e.Code)));
    }

    [Fact]
    public async Task A_stale_file_is_refused_at_the_preview_and_at_the_end()
    {
        var rows = await DownloadAsync(AWorld.Officer);
        Fill(rows, "PCI", 0, "70");
        var fresh = await PreviewAsync(AWorld.Officer, rows);
        await EnterAsync(65);

        Refused.With(await ApplyAsync(AWorld.Officer, fresh), "ScoreFile.Stale");
        Assert.Equal(["ScoreFile.Stale"], (await PreviewAsync(AWorld.Officer, rows)).Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Another_units_file_is_foreign_and_another_column_is_not_touched()
    {
        var rows = await DownloadAsync(AWorld.Officer);
        Fill(rows, "PCI", 0, "70");

        Assert.Equal(["ScoreFile.Foreign"], (await PreviewAsync(AWorld.OtherOfficer, rows)).Errors.Select(e => e.Code).Distinct());
        Assert.Equal(["Sheet.NotOwnUnit"], (await PreviewAsync(AWorld.HeadOfficer, rows)).Errors.Select(e => e.Code));
        Refused.With(await new ApplyScoreFile(world.Services).RunAsync(AWorld.OtherOfficer, new(world.Campaign.Id, (await PreviewAsync(AWorld.Officer, rows)).Edits)), "Access.Denied");
        Refused.With(await new DownloadSheets(world.Services).AskAsync(AWorld.HeadOfficer, new(world.Campaign.Id)), "ScoreFile.NothingToFillIn");
    }

    [Fact]
    public async Task A_head_fills_in_the_cross_check_beside_the_self_score_and_says_why()
    {
        await EnterAsync(70);
        Refused.Not(await new SubmitSheet(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id,
            new(true) { AcknowledgedMissing = ["HOUSES", "FOREST", "REPORTS", "GROWTH", "EXEMPLARS", "CORRUPTION"] })));
        var rows = await DownloadAsync(AWorld.HeadOfficer);
        Assert.Equal("70", rows.First(r => r[2] == "PCI")[6]);
        Fill(rows, "PCI", 0, "60");

        Assert.Equal([("Sheet.ReasonMissing", 11)], (await PreviewAsync(AWorld.HeadOfficer, rows)).Errors.Select(e => (e.Code, DomainError.PlaceOf(e)!.Column ?? 0)));

        rows.First(r => r[2] == "PCI")[10] = "Theo quyết định công bố";
        Refused.Not(await ApplyAsync(AWorld.HeadOfficer, await PreviewAsync(AWorld.HeadOfficer, rows)));
        var cell = (await new ReadSheet(world.Services).AskAsync(AWorld.HeadOfficer, new(world.Campaign.Id, world.Sheet.Id))).Value.Sheet.Find("PCI")!.CrossCheck!;
        Assert.Equal((60m, "Theo quyết định công bố"), (cell.Input!.Numbers["value"], cell.Reason));
    }

    private static void Fill(List<string[]> rows, string criterion, int field, string value) => rows.Where(r => r[2] == criterion).ElementAt(field)[8] = value;

    private Task<ErrorOr<int>> ApplyAsync(ActorId actor, ScoreFilePreview preview) => new ApplyScoreFile(world.Services).RunAsync(actor, new(world.Campaign.Id, preview.Edits));

    private async Task EnterAsync(decimal value) =>
        Refused.Not(await new EnterSelfScore(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Sheet.Id, [new("PCI", CriterionInput.Value(value))])));

    private async Task<List<string[]>> DownloadAsync(ActorId actor) =>
        [.. (await new DownloadSheets(world.Services).AskAsync(actor, new(world.Campaign.Id))).Value.Rows.Select(r => r.Select(c => c.ToString()).ToArray())];

    private async Task<ScoreFilePreview> PreviewAsync(ActorId actor, List<string[]> rows)
    {
        var table = new TableSheet("s", ScoreFileLayout.Columns("vi"), rows.Select(r => r.Select(TableCell.Of).ToArray()));
        using var file = new MemoryStream();
        CsvFile.Write(file, table);
        var source = new CsvSource("diem.csv", () => new MemoryStream(file.ToArray()));
        return (await new PreviewScoreFile(world.Services).AskAsync(actor, new(world.Campaign.Id, source))).Value;
    }
}
