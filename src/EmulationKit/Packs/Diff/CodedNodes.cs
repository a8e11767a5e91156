namespace EmulationKit.Packs;

/// <summary>The things of a section that have codes, wherever in it they stand.</summary>
internal sealed class CodedNodes
{
    private readonly Dictionary<(string Name, string? Code), CodedNode> nodes = [];

    public CodedNodes(PackNode? root)
    {
        if (root is not null)
        {
            Add(root, NodeText.Word(root.Name));
        }
    }

    public CodedNode? Find(PackNode node) => nodes.GetValueOrDefault((node.Name, node.Identity));

    private void Add(PackNode node, LocalizedText owner)
    {
        foreach (var part in node.Parts)
        {
            if (part.Node.HasCode)
            {
                nodes.TryAdd((part.Node.Name, part.Node.Identity), new(part, owner));
            }

            Add(part.Node, part.Node.HasCode ? NodeLabels.OfThing(part.Node)! : owner);
        }
    }
}

/// <summary>A thing with a code, and the thing with a code in which it stands.</summary>
internal sealed record CodedNode(NodePart Part, LocalizedText Owner);
