using System.Text.Json.Serialization;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>What <c>criteria.json</c> says: the scale and the tree of content areas with their criteria.</summary>
/// <param name="Scale">The scale of every kind that has none of its own.</param>
/// <param name="Areas">The content areas at the top of the tree.</param>
internal sealed record CriteriaFile(ScoreScale Scale, IReadOnlyList<ContentArea> Areas)
{
    /// <summary>Where the schema of this file is, for editors.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-1)]
    public string? Schema { get; init; }

    /// <summary>The scale of a participant kind that is scored on another one, by the kind's code.</summary>
    public IReadOnlyDictionary<string, ScoreScale>? ScaleByKind { get; init; }

    public static CriteriaFile Of(CriteriaSet criteria) => new(criteria.Scale, criteria.Areas)
    {
        Schema = PackFiles.SchemaOf(PackFiles.Criteria),
        ScaleByKind = criteria.ScaleByKind.Count == 0 ? null : criteria.ScaleByKind,
    };

    public CriteriaSet Criteria() => new(Scale, Areas) { ScaleByKind = ScaleByKind ?? new Dictionary<string, ScoreScale>() };
}
