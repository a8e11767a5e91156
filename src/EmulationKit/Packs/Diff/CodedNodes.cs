namespace EmulationKit.Packs;

/// <summary>The things of a section that have codes, wherever in it they stand.</summary>
internal sealed class CodedNodes
{
    private readonly Dictionary<(string Name, string? Code), CodedNode> nodes = [];

    public CodedNodes(SectionNode? section)
    {
        if (section is not null)
        {
            Add(section.Node, NodeText.Word(section.Node.Name), section.Path);
        }
    }

    public CodedNode? Find(PackNode node) => nodes.GetValueOrDefault((node.Name, node.Identity));

    private void Add(PackNode node, LocalizedText owner, string path)
    {
        foreach (var part in node.Parts)
        {
            var at = path.Length == 0 ? part.Step : $"{path}/{part.Step}";
            if (part.Node.HasCode)
            {
                nodes.TryAdd((part.Node.Name, part.Node.Identity), new(part, owner, at));
            }

            Add(part.Node, part.Node.HasCode ? NodeLabels.OfThing(part.Node)! : owner, at);
        }
    }
}

/// <summary>A thing with a code, the thing with a code in which it stands, and its path.</summary>
internal sealed record CodedNode(NodePart Part, LocalizedText Owner, string Path);
