using System.Text.RegularExpressions;

namespace EmulationKit.UI.Campaigns;

/// <summary>One of the contents (nội dung thi đua) of a plan, parted into what it is called and what it says.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says, if it says more.</param>
public sealed partial record ContentItem(LocalizedText Title, LocalizedText? Text)
{
    internal static ContentItem Of(LocalizedText content)
    {
        var parts = content.Texts.ToDictionary(t => t.Key, t => Part(t.Value));
        return new(new(parts.ToDictionary(p => p.Key, p => p.Value.Title)),
            parts.Values.Any(p => p.Text.Length > 0) ? new(parts.ToDictionary(p => p.Key, p => p.Value.Text)) : null);
    }

    // Plans number their contents in Roman or other numerals, and name them before a colon.
    private static (string Title, string Text) Part(string content)
    {
        var bare = Numeral().Replace(content.Trim(), "");
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon is < 0 or > 120 ? (bare, "") : (bare[..colon].Trim(), Upper(bare[(colon + 1)..].Trim()));
    }

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^(?:[IVXLC]+|\d{1,2}|[a-z])[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();
}
