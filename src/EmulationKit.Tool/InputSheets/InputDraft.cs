using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmulationKit.Awards;
using EmulationKit.Packs;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>Inputs to be filled in or looked at, as sheets and as JSON.</summary>
/// <param name="Sheets">The sheet, and what explains it.</param>
/// <param name="Document">The same as a file of inputs in JSON.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record InputDraft(IReadOnlyList<TableSheet> Sheets, JsonObject Document, int Count)
{
    public static JsonSerializerOptions Written { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row for each participant that the pack lists, with nothing entered.</summary>
    public static ErrorOr<InputDraft> Empty(OpenedPack opened, string language)
    {
        var listed = opened.Pack.Participants;
        var inputs = listed.Select(p => new ParticipantInput(p.Line.Definition.Code) { Kind = p.Line.Definition.Kind, Bloc = p.Bloc, Area = p.Area });
        return new InputDraft(InputSheet.Template(Plan(opened), listed, language), Json(inputs), listed.Count);
    }

    /// <summary>Inputs that were read, such as a pack's sample.</summary>
    public static ErrorOr<InputDraft> Of(OpenedPack opened, RunInputs read)
    {
        var inputs = read.Table.Ids.Select(id => read.Table[id]).ToArray();
        var names = inputs.Select(i => (i.Id, Name: read.NameOf(i.Id))).Where(n => n.Name is not null).ToDictionary(n => n.Id, n => n.Name ?? "");
        return InputSheet.Write(Plan(opened), inputs, names).Then(sheet => ErrorOrFactory.From(new InputDraft([sheet], Json(inputs), inputs.Length)));
    }

    private static EvaluationPlan Plan(OpenedPack opened) => EvaluationPlan.Compile(opened.Pack.Rules).Value;

    private static JsonObject Json(IEnumerable<ParticipantInput> inputs) =>
        new() { ["participants"] = new JsonArray([.. inputs.Select(Short)]) };

    /// <summary>A participant without what goes without saying; null where "not known" must be said.</summary>
    private static JsonObject Short(ParticipantInput participant)
    {
        var (full, usual) = (Node(participant), Node(new ParticipantInput(participant.Id)));
        var result = new JsonObject { ["id"] = participant.Id };
        foreach (var key in full.Select(p => p.Key).Union(usual.Select(p => p.Key)).Where(k => k is not ("id" or "inputs") && !JsonNode.DeepEquals(full[k], usual[k])))
        {
            result[key] = full[key]?.DeepClone();
        }

        result["inputs"] = full["inputs"]?.DeepClone();
        return result;
    }

    private static JsonObject Node(ParticipantInput participant) =>
        JsonSerializer.SerializeToNode(participant, RulesJson.Options(ShippedPacks.Options.Vocabulary))?.AsObject() ?? [];
}
