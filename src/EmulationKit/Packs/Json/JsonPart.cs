using System.Globalization;
using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>A value of a JSON file with its place, so that whatever is wrong with it can be shown there.</summary>
internal sealed class JsonPart(JsonTokenType kind, TextPlace place)
{
    public JsonTokenType Kind { get; } = kind;

    public TextPlace Place { get; } = place;

    /// <summary>The text of a string, or the digits of a number.</summary>
    public string Text { get; init; } = "";

    public List<JsonMember> Members { get; } = [];

    public List<JsonPart> Items { get; } = [];

    public JsonPart? this[string name] => Members.Find(m => m.Name == name)?.Value;

    /// <summary>The place nearest to a path such as <c>areas/0/criteria/I.1/maximum</c>: a step is a key, an index, or
    /// the code or id of an item. Steps that lead nowhere are passed over.</summary>
    public TextPlace Nearest(IEnumerable<string> path)
    {
        var (part, place) = (this, Place);
        foreach (var step in path)
        {
            if (part.Members.Find(m => m.Name == step) is { } member)
            {
                (part, place) = (member.Value, member.Place);
            }
            else if (part.Step(step) is { } next)
            {
                (part, place) = (next, next.Place);
            }
        }

        return place;
    }

    // A rule's path names the clause ("all/1"); its parts stand in the clause's only list, or are its only clause.
    private JsonPart? Step(string step)
    {
        var items = Items.Count > 0 ? Items : Members.Find(m => m.Value.Items.Count > 0)?.Value.Items ?? [.. Members.Where(m => m.Value.Members.Count > 0).Select(m => m.Value)];
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < items.Count ? items[index]
            : Items.Find(i => i["code"]?.Text == step || i["id"]?.Text == step || i["phase"]?.Text == step);
    }
}

/// <summary>A key of a JSON object with its value.</summary>
internal sealed record JsonMember(string Name, TextPlace Place, JsonPart Value);
