using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Council;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class PackedSheetsTests(Databases databases)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Packed_sheets_give_the_table_that_their_values_give(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        ScoreSheet[] sheets = [Arranged.Appraised(campaign), Arranged.Sheet(campaign), Arranged.Appraised(campaign, bloc: null)];
        await store.SaveAsync(sheets);
        var plan = EvaluationPlan.Compile(campaign.Current!.Rules).Value;

        var packed = await ReadAsync(store, campaign.Id, finalOnly: false);
        var table = SheetPacking.Of(plan, 1).Unpack(packed, Head).Succeeds();

        Assert.Equal(3, table.Count);
        foreach (var sheet in sheets)
        {
            var values = sheet.ProvisionalInputs(ScoreColumn.Appraisal).Inputs;
            var read = table[sheet.Participant.Value.ToString()].Inputs;
            Assert.Equal(values.Keys.Order(), read.Keys.Order());
            Assert.All(values, value => Assert.True(InputValues.Same(value.Value, read[value.Key]), value.Key));
        }

        Assert.Equal([true, true], (await ReadAsync(store, campaign.Id, finalOnly: true)).Select(sheet => sheet.IsFinal));
    }

    [Fact]
    public void Damaged_values_and_other_versions_are_refused()
    {
        var campaign = ACampaign.Open();
        var packing = SheetPacking.Of(EvaluationPlan.Compile(campaign.Current!.Rules).Value, 1);
        var sheet = Arranged.Appraised(campaign);
        var bytes = packing.Pack(sheet.FinalInputs().Value.Inputs);
        var good = new PackedSheet(sheet.Participant, sheet.Kind, sheet.Bloc, 1, true, bytes);

        packing.Unpack([good], Head).Succeeds();
        packing.Unpack([good with { Inputs = bytes[..9] }], Head).Refuses("Sheet.PackedDamaged");
        packing.Unpack([good with { Inputs = bytes[..^1] }], Head).Refuses("Sheet.PackedDamaged");
        packing.Unpack([good with { Inputs = [.. bytes, 0] }], Head).Refuses("Sheet.PackedDamaged");
        packing.Unpack([good with { Inputs = [9, .. bytes[1..]] }], Head).Refuses("Sheet.PackedDamaged");
        packing.Unpack([good with { Inputs = [1, 0xff, 0xff, 0xff, 0x7f, .. bytes[5..]] }], Head).Refuses("Sheet.PackedDamaged");
        packing.Unpack([good with { RulesVersion = 2 }], Head).Refuses("Sheet.RulesVersionDiffers");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_total_sorts_as_a_number_and_no_total_comes_last(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        decimal[] totals = [9.5m, 100m, 87.1234m, 87.1233m];
        foreach (var total in totals)
        {
            var sheet = Arranged.Appraised(campaign);
            sheet.RecordTotal(Points.From(total));
            await store.SaveAsync(sheet);
        }

        await store.SaveAsync(Arranged.Sheet(campaign));
        await using var context = await store.ContextAsync();
        Assert.Equal([.. totals.OrderDescending().Select(t => (decimal?)t), null], await context.Set<ScoreSheet>().OrderByDescending(s => s.Standing).Select(s => s.Total).ToListAsync());
        Assert.Equal(2, await context.Set<ScoreSheet>().CountAsync(s => s.Total > 87.1233m));
    }

    private static ParticipantInput Head(PackedSheet sheet) => new(sheet.Participant.Value.ToString()) { Kind = sheet.Kind, Bloc = sheet.Bloc };

    private static async Task<List<PackedSheet>> ReadAsync(Store store, CampaignId campaign, bool finalOnly)
    {
        var sheets = new List<PackedSheet>();
        await foreach (var sheet in store.Services.GetRequiredService<IPackedSheets>().OfCampaignAsync(campaign, finalOnly))
        {
            sheets.Add(sheet);
        }

        return sheets;
    }
}
