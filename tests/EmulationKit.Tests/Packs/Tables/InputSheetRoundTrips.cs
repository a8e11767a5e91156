using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Scoring;
using EmulationKit.Tests.Properties;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class InputSheetRoundTrips
{
    [Fact]
    public void Participants_are_the_same_after_they_were_written_and_read() => new GenCampaign(unknown: 20).Holds(400, campaign =>
    {
        var table = campaign.Table();
        var plan = table.Plan;
        var names = campaign.Participants.Where((_, i) => (campaign.Seed + i) % 2 == 0).ToDictionary(p => p.Id, p => $"Tên {p.Id}; \"x\"");
        var sheet = InputSheet.Write(plan, campaign.Participants, names);
        Assert.Empty(sheet.Short());
        foreach (var options in new CsvOptions[] { new(), new() { Separator = '\t', Numbers = NumberConvention.Comma } })
        {
            var read = InputSheet.Read(plan, sheet.Value.AsCsv(options));

            Assert.Empty(read.Short());
            Assert.Equal(names.OrderBy(n => n.Key), read.Value.Names.OrderBy(n => n.Key));
            Assert.Equal(AsText(table), AsText(read.Value.Table));
        }
    });

    [Fact]
    public void A_result_is_the_same_from_the_sheet_as_from_the_inputs() => new GenCampaign(unknown: 10).Holds(200, campaign =>
    {
        var table = campaign.Table();
        var read = InputSheet.Read(table.Plan, InputSheet.Write(table.Plan, campaign.Participants).Value.AsCsv()).Value.Table;

        Assert.Equal(Results(table.Run()), Results(read.Run()));
    });

    [Fact]
    public void What_no_column_stands_for_is_refused()
    {
        var plan = EvaluationPlan.Compile(AnExample.Giving()).Value;

        var written = InputSheet.Write(plan,
        [
            new ParticipantInput("a") { Inputs = new Dictionary<string, CriterionInput> { ["no"] = CriterionInput.Value(1) }, Nominations = new Dictionary<string, bool> { ["none"] = true } },
            new ParticipantInput(" b") { Outside = [new("x|y", "z", true)] },
        ]);

        Assert.Equal(
            ["participants/a/no Sheet.NoColumn", "participants/a/none Sheet.NoColumn", "participants/1/id Sheet.CannotCarry", "participants/1/outside Sheet.CannotCarry"],
            written.Short().Select(e => e.Trim()));
    }

    private static readonly JsonSerializerOptions Json = RulesJson.Options();

    private static string AsText(InputTable table) => string.Join("\n", table.Ids.Select(id => JsonSerializer.Serialize(table[id], Json)));

    private static string Results(Evaluation evaluation) =>
        string.Join("\n", evaluation.Results.Select(r => $"{r.Id} {r.Status} {r.Total} {r.Rank} {string.Join(" ", r.Outcomes)}"));
}
