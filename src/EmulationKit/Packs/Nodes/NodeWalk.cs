namespace EmulationKit.Packs;

/// <summary>Walks over everything in a section, with where it stands in words.</summary>
internal static class NodeWalk
{
    /// <summary>Every part of a section at any depth.</summary>
    public static IEnumerable<(Crumbs At, NodePart Part)> Of(SectionNode section) =>
        Parts(section.Node, Crumbs.Root(section));

    private static IEnumerable<(Crumbs At, NodePart Part)> Parts(PackNode node, Crumbs at) => node.Parts.SelectMany(part =>
    {
        var place = node.Kind switch
        {
            PackNodeKind.List => at.ToItem(part, NodeLabels.OfItem(node, part, at.Last)),
            PackNodeKind.Map => at.ToItem(part, NodeText.In("{0} {1}", at.Last, part.Step)),
            _ when part.Node.Family is not null => at.To(part).Called(part.Node),
            _ => at.To(part),
        };
        return Parts(part.Node, place).Prepend((place, part));
    });
}
