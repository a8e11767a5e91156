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

    public static AwardsFile Of(Pack pack) => new([.. pack.Rules.Awards.Select(award => AsWritten(pack, award))])
    {
        Schema = PackFiles.SchemaOf(PackFiles.Awards),
        Ranking = StructuralEquality.AreEqual(pack.Rules.Ranking, new RankingRule()) ? null : pack.Rules.Ranking,
        Catalogue = pack.Catalogue,
    };

    // As the pack wrote it, unless somebody changed the award since by more than the catalogue does.
    private static Award AsWritten(Pack pack, Award award) =>
        pack.AwardsAsWritten.FirstOrDefault(w => w.Code == award.Code) is { } written
        && StructuralEquality.AreEqual(written, award with { Level = written.Level, Competence = written.Competence, Coefficient = written.Coefficient, Source = written.Source })
            ? written : award;
}
