using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Components;

namespace EmulationKit.UI.Shell;

/// <summary>Data for search engines in the words of schema.org. The serialiser escapes what could end the block.</summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static MarkupString Block(object data) => new($"<script type=\"application/ld+json\">{JsonSerializer.Serialize(data, Options)}</script>");

    /// <summary>A campaign as an event.</summary>
    public static Dictionary<string, object?> Campaign(string name, string? description, string address, DateRange period, string? organiser) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Event",
        ["name"] = name,
        ["description"] = description,
        ["url"] = address,
        ["startDate"] = Texts.KitTexts.Iso(period.From),
        ["endDate"] = Texts.KitTexts.Iso(period.To),
        ["organizer"] = organiser is null ? null : new Dictionary<string, object?> { ["@type"] = "GovernmentOrganization", ["name"] = organiser },
    };

    /// <summary>The way to a page.</summary>
    public static Dictionary<string, object?> Way(IEnumerable<(string Text, string Address)> steps) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = steps.Select((step, i) => new Dictionary<string, object?>
        {
            ["@type"] = "ListItem", ["position"] = i + 1, ["name"] = step.Text, ["item"] = step.Address,
        }).ToArray(),
    };
}
