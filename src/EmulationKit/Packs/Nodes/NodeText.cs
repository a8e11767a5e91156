using System.Globalization;
using System.Text.Json;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>Says the values of a pack in words: numbers and days as each language writes them, choices by their names,
/// clauses and limits as phrases.</summary>
internal static class NodeText
{
    private static readonly string[] Shares = ["share", "atMost", "floor"];
    private static readonly string[] Years = ["year", "awardYear"];
    private static readonly LocalizedText Yes = new("có", "yes");
    private static readonly LocalizedText No = new("không", "no");
    private static readonly LocalizedText NotKnown = new("chưa rõ", "not known");
    private static readonly LocalizedText Nothing = new("trống", "nothing");

    /// <summary>A part's value: a share as a percentage, a year without grouping, all else as it is.</summary>
    public static LocalizedText Of(NodePart part) => part.Node.Json.ValueKind != JsonValueKind.Number ? Of(part.Node)
        : Shares.Contains(part.Step) || part.Word == "directWorkerShareLimit.atLeast"
            ? new(Wording.Percent(part.Node.Json.GetDecimal(), "vi"), Wording.Percent(part.Node.Json.GetDecimal(), "en"))
        : Years.Contains(part.Step) ? part.Node.Json.GetRawText()
        : Of(part.Node);

    /// <summary>A part's value within a sentence: words of the pack's author between quotation marks, cut if they are long.</summary>
    public static LocalizedText Quoted(NodePart part)
    {
        var isBare = part.Node.Kind == PackNodeKind.Plain && (part.Node.Json.ValueKind != JsonValueKind.String || part.Node.Type != typeof(string));
        return isBare ? Of(part) : Quoted(Excerpt.Of(Of(part)));
    }

    /// <summary>A text between quotation marks, or the word for none.</summary>
    public static LocalizedText Quoted(LocalizedText text) => text.In("vi").Length == 0 || text.Equals(Nothing) ? Nothing : In("«{0}»", text);

    public static LocalizedText Of(PackNode node) => node.Kind switch
    {
        PackNodeKind.Plain => Plain(node),
        PackNodeKind.Text => Text(node),
        PackNodeKind.Thing => Thing(node),
        _ when node.Parts.Count == 0 => Nothing,
        PackNodeKind.Map => Join(node.Parts.Select(p => In("{0} {1}", p.Step, Of(p))), "; "),
        _ => Join(node.Parts.Select(Of), node.Parts[0].Node.Kind == PackNodeKind.Plain ? ", " : "; "),
    };

    /// <summary>A pattern for both languages, with texts in its places.</summary>
    public static LocalizedText In(string pattern, params LocalizedText[] texts) => Wording.Text(pattern, pattern, [.. texts]);

    public static LocalizedText Join(IEnumerable<LocalizedText> texts, string between)
    {
        var all = texts.ToList();
        return new(string.Join(between, all.Select(t => t.In("vi"))), string.Join(between, all.Select(t => t.In("en"))));
    }

    /// <summary>The word for a key; the key itself if there is none.</summary>
    public static LocalizedText Word(NodePart part) => (part.Word is null ? null : PackWords.Of(part.Word)) ?? part.Step;

    /// <summary>The word for a type; its name if there is none.</summary>
    public static LocalizedText Word(string name) => PackWords.Of(name) ?? name[(name.LastIndexOf('.') + 1)..];

    private static LocalizedText Plain(PackNode node)
    {
        var text = node.Json.ValueKind == JsonValueKind.String ? node.Json.GetString() ?? "" : "";
        return node.Json.ValueKind switch
        {
            JsonValueKind.True => Yes,
            JsonValueKind.False => No,
            JsonValueKind.Null => NotKnown,
            JsonValueKind.Number => Wording.Text("{0}", "{0}", node.Json.GetDecimal()),
            _ when node.Type.IsEnum || node.Name == "mark" => Word($"{node.Name}.{text}"),
            _ when node.Type == typeof(DateOnly) => new(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d/M/yyyy", CultureInfo.InvariantCulture), text),
            _ when node.Type == typeof(HistoricDate) => new(string.Join('/', text.Split('-').Reverse().Select(n => n.TrimStart('0'))), text),
            _ => text.Length == 0 ? Nothing : text,
        };
    }

    private static LocalizedText Text(PackNode node) =>
        node.Json.ValueKind == JsonValueKind.String ? node.Json.GetString() ?? ""
            : new LocalizedText(node.Json.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? ""));

    private static LocalizedText Thing(PackNode node)
    {
        if (ClauseSentences.Of(node.Name) is { } sentence)
        {
            return node.Parts.Aggregate(sentence, (said, part) => Replace(said, $"{{{part.Step}}}", Of(part)));
        }

        var said = node.Parts.Where(p => !p.IsUsual).Select(p => In("{0} {1}", Word(p), Of(p))).ToList();
        return node.Family is null ? Join(said, ", ")
            : said.Count == 0 ? Word(node.Name) : In("{0} ({1})", Word(node.Name), Join(said, ", "));
    }

    private static LocalizedText Replace(LocalizedText text, string what, LocalizedText by) =>
        new(text.In("vi").Replace(what, by.In("vi"), StringComparison.Ordinal), text.In("en").Replace(what, by.In("en"), StringComparison.Ordinal));
}
