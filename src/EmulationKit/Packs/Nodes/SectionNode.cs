using System.Diagnostics.CodeAnalysis;

namespace EmulationKit.Packs;

/// <summary>A section of a pack as nodes.</summary>
/// <param name="Section">Which it is.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Node">What it says.</param>
/// <param name="Path">Where in the file it stands.</param>
internal sealed record SectionNode(PackSection Section, string File, PackNode Node, string Path = "")
{
    /// <summary>What it is called where something is said of it as a whole.</summary>
    public LocalizedText Label => Section switch
    {
        PackSection.Tests => NodeText.In("{0} {1} «{2}»", NodeText.Word("test"), File, NodeText.Of(Node["name"]!)),
        PackSection.Plan => NodeText.Word("campaign"),
        _ => PackChange.NameOf(Section),
    };

    /// <summary>The sections of a pack in the order in which an officer reads them; awards as the catalogue filled them.</summary>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static IReadOnlyList<SectionNode> Of(Pack pack, RuleVocabulary? vocabulary)
    {
        var nodes = new PackNodes(vocabulary);
        var campaign = nodes.Of(CampaignFile.Of(pack) with { Schema = null });
        var awards = nodes.Of(AwardsFile.Of(pack) with { Schema = null, Awards = pack.Rules.Awards, Ranking = pack.Rules.Ranking });
        string[] who = ["kinds", "blocs"];
        return
        [
            new(PackSection.Plan, PackFiles.Campaign, Only(campaign, p => !who.Contains(p.Step))),
            new(PackSection.Participants, PackFiles.Campaign, Only(campaign, p => who.Contains(p.Step))),
            new(PackSection.Participants, PackFiles.Participants, nodes.Of<IReadOnlyList<ListedParticipant>>([.. pack.Participants.Select(ListedParticipant.Of)])),
            new(PackSection.Criteria, PackFiles.Criteria, nodes.Of(CriteriaFile.Of(pack.Rules.Criteria) with { Schema = null })),
            new(PackSection.Ranking, PackFiles.Awards, awards["ranking"]!, "ranking"),
            new(PackSection.Awards, PackFiles.Awards, Only(awards, p => p.Step != "ranking")),
            .. pack.Tests.Select(test => new SectionNode(PackSection.Tests, test.File, nodes.Of(TestFile.Of(test) with { Schema = null }))),
        ];
    }

    private static PackNode Only(PackNode node, Func<NodePart, bool> chosen) => node with { Parts = [.. node.Parts.Where(chosen)] };
}
