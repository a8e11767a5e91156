namespace EmulationKit.Tool;

/// <summary>Numbers the documents that an explanation cites, so that each is named in full only once.</summary>
internal sealed class Citations(Session session)
{
    private readonly List<string> documents = [];

    /// <summary>Such as <c> [1: Điều 26, minh họa]</c>; nothing without a source.</summary>
    public string Cite(Source? source)
    {
        if (source is null)
        {
            return "";
        }

        var number = documents.IndexOf(source.Document) + 1;
        if (number == 0)
        {
            documents.Add(source.Document);
            number = documents.Count;
        }

        var parts = new[] { source.Provision, source.Illustrative ? session.Say(Sources.Illustrative) : null, source.ToBeConfirmed ? session.Say(Sources.ToBeConfirmed) : null };
        var rest = string.Join(", ", parts.OfType<string>());
        return rest.Length == 0 ? $" [{number}]" : $" [{number}: {rest}]";
    }

    /// <summary>The documents with their numbers.</summary>
    public void Show(Page page)
    {
        if (documents.Count == 0)
        {
            return;
        }

        page.Line();
        page.Line(session.Say("Căn cứ", "Sources"), Look.Strong);
        for (var i = 0; i < documents.Count; i++)
        {
            page.Item(2, $"[{i + 1}]", Look.Faint, (documents[i], Look.Plain));
        }
    }
}
