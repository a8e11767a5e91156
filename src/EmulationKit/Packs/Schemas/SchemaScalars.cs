using System.Text.Json.Nodes;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The schemas of the values that are not made of parts of their own.</summary>
internal static class SchemaScalars
{
    private const string Text = """
        {
          "oneOf": [
            { "type": "string" },
            {
              "type": "object",
              "properties": {
                "vi": { "description": "The wording in Vietnamese.", "type": "string" },
                "en": { "description": "The wording in English.", "type": "string" }
              },
              "required": ["vi"],
              "additionalProperties": { "type": "string" }
            }
          ],
          "examples": ["Toàn tỉnh", { "vi": "Toàn tỉnh", "en": "The whole province" }]
        }
        """;

    private const string Input = """
        {
          "oneOf": [
            { "type": "number" },
            {
              "type": "object",
              "properties": {
                "actual": { "description": "What was reached, for target and leaderRelative.", "type": "number" },
                "planned": { "description": "The participant's own target, for target and leaderRelative.", "type": "number" },
                "value": { "description": "The measured value, for value, banded, bonus and deduction.", "type": "number" },
                "rank": { "description": "The rank in a published index, 1 the best, for banded.", "type": "number" },
                "of": { "description": "Of how many the index ranks, for banded.", "type": "number" },
                "done": { "description": "How many things of the list are done, for checklist.", "type": "number" },
                "count": { "description": "How often it occurred, for count.", "type": "number" },
                "struck": { "description": "1 if the participant is struck, 0 if not, for knockout.", "type": "number" },
                "marks": {
                  "description": "The reviewers' marks in a fixed order of reviewers, for judged: a number, abstained or recused.",
                  "type": "array",
                  "items": { "oneOf": [{ "type": "number" }, { "enum": ["abstained", "recused"] }] }
                },
                "year": { "description": "The year of the index that was read.", "type": "integer" },
                "points": { "description": "The points set by a person instead of those the value gives.", "type": "number" },
                "reason": { "description": "Why the points were set.", "type": "string" }
              },
              "dependentRequired": { "points": ["reason"], "reason": ["points"] },
              "additionalProperties": { "type": "number" }
            }
          ],
          "examples": [95, { "actual": 95, "planned": 100 }, { "marks": [9, 8.5, "abstained"] }, { "points": 12, "reason": "Biên bản số 3" }]
        }
        """;

    private const string HistoricDate = """
        { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "examples": ["1499", "1941-01", "1944-12-22"] }
        """;

    /// <summary>The schema of a plain value; nothing for anything else.</summary>
    public static JsonObject? Of(Type type) =>
        type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(int) ? new() { ["type"] = "integer" }
        : type == typeof(decimal) ? new() { ["type"] = "number" }
        : type == typeof(DateOnly) ? new() { ["type"] = "string", ["format"] = "date" }
        : null;

    /// <summary>The schema of a value that is read in a way of its own; nothing for anything else.</summary>
    public static JsonObject? Written(Type type, string name)
    {
        var written = type == typeof(LocalizedText) ? Text : type == typeof(CriterionInput) ? Input : type == typeof(Campaigns.HistoricDate) ? HistoricDate : null;
        if (written is null)
        {
            return null;
        }

        var schema = JsonNode.Parse(written)!.AsObject();
        foreach (var (key, property) in schema["oneOf"]?[1]?["properties"]?.AsObject() ?? [])
        {
            property!.AsObject().Insert(0, "title", PackWords.Capital(PackWords.Of($"{name}.{key}")!.In(LocalizedText.DefaultLanguage)));
        }

        return schema;
    }
}
