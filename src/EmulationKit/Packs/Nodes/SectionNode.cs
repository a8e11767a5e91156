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

    /// <summary>The sections of a pack in the order in which an officer reads them.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="vocabulary">The methods and clauses that it uses.</param>
    /// <param name="filled">Whether awards stand as the catalogue filled them; else as the pack writes them.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static IReadOnlyList<SectionNode> Of(Pack pack, RuleVocabulary? vocabulary, bool filled)
    {
        var nodes = new PackNodes(vocabulary);
        var campaign = nodes.Of(CampaignFile.Of(pack) with { Schema = null });
        var written = AwardsFile.Of(pack) with { Schema = null, Ranking = pack.Rules.Ranking };
        var awards = nodes.Of(filled ? written with { Awards = pack.Rules.Awards } : written);
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
