using System.Text.Json.Serialization;
using EmulationKit.Awards;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>What <c>awards.json</c> says: how participants are ranked, and the awards with their rules.</summary>
/// <param name="Awards">The awards, the highest first: where two exclude each other, the earlier one wins.</param>
internal sealed record AwardsFile(IReadOnlyList<Award> Awards)
{
    /// <summary>Where the schema of this file is, for editors.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string? Schema { get; init; }

    /// <summary>How participants are ranked; by points within their bloc if not said.</summary>
    public RankingRule? Ranking { get; init; }

    /// <summary>Figures that the pack takes instead of the law's: <c>base-salary</c>, <c>award-fund-ceiling</c>, in đồng.</summary>
    public IReadOnlyList<CatalogueValue> Catalogue { get; init; } = [];

    public static AwardsFile Of(Pack pack) => new(pack.AwardsAsWritten)
    {
        Schema = PackFiles.SchemaOf(PackFiles.Awards),
        Ranking = pack.Rules.Ranking,
        Catalogue = pack.Catalogue,
    };
}
