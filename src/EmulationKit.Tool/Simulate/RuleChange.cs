using System.Text.Json;

namespace EmulationKit.Tool;

/// <summary>One change of a pack's rules, such as <c>criteria.I.1.maximum=150</c>.</summary>
/// <param name="Text">As it was given.</param>
/// <param name="Path">Where the change is.</param>
/// <param name="Json">The new value as JSON.</param>
internal sealed record RuleChange(string Text, string Path, string Json)
{
    public static ErrorOr<RuleChange> Read(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0 || sign == text.Length - 1)
        {
            return DomainError.Validation("Set.Unclear", $"--set: '{text}' is not of the form path=value, such as criteria.I.1.maximum=150.",
                $"--set: '{text}' không đúng dạng đường-dẫn=giá-trị, chẳng hạn criteria.I.1.maximum=150.", text);
        }

        return new RuleChange(text, text[..sign].Trim(), AsJson(text[(sign + 1)..].Trim()));
    }

    /// <summary>What is no JSON is a text, so that words need no quotes.</summary>
    private static string AsJson(string value)
    {
        try
        {
            using var parsed = JsonDocument.Parse(value);
            return value;
        }
        catch (JsonException)
        {
            return JsonSerializer.Serialize(value);
        }
    }
}
