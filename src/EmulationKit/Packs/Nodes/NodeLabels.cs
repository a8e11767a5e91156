namespace EmulationKit.Packs;

/// <summary>What the things of a pack are called where something is said of them, such as "tiêu chí I.1 «Chỉ tiêu»".</summary>
internal static class NodeLabels
{
    /// <summary>The label of a value that is one of a family of sorts: what it asks in a phrase, or else its sort.</summary>
    public static LocalizedText OfFamily(PackNode node) =>
        NodeText.In("{0} «{1}»", NodeText.Word(node.Family ?? node.Name), ClauseSentences.IsLeaf(node) ? Excerpt.Of(NodeText.Of(node)) : NodeText.Word(node.Name));

    /// <summary>The label of an item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The item.</param>
    /// <param name="word">What the list is called.</param>
    public static LocalizedText OfItem(PackNode list, NodePart item, LocalizedText word)
    {
        var node = item.Node;
        var number = Wording.Text("thứ {0}", "{0}", list.Parts.TakeWhile(p => p != item).Count() + 1);
        if (node.Kind != PackNodeKind.Thing)
        {
            return NodeText.In("{0} {1}", word, number);
        }

        if (node.Family is not null)
        {
            return list.Parts.Count(p => p.Node.Name == node.Name) > 1 && !ClauseSentences.IsLeaf(node) ? NodeText.In("{0} {1}", OfFamily(node), number) : OfFamily(node);
        }

        return OfThing(node) ?? NodeText.In("{0} {1}", NodeText.Word(node.Name), number);
    }

    /// <summary>The label of a thing that has a code, an id or a name; nothing of another.</summary>
    public static LocalizedText? OfThing(PackNode node)
    {
        var called = node["phase"] is { } phase ? NodeText.In("«{0}»", NodeText.Of(phase)) : node.Identity is { } identity ? (LocalizedText)identity : null;
        var name = node["name"] is { } named ? NodeText.In("«{0}»", NodeText.Of(named)) : null;
        return called is null && name is null ? null
            : NodeText.Join(new[] { NodeText.Word(node.Name), called, name }.OfType<LocalizedText>(), " ");
    }
}
