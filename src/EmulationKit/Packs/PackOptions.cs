using EmulationKit.Awards;

namespace EmulationKit.Packs;

/// <summary>What a pack is read with.</summary>
public sealed record PackOptions
{
    /// <summary>The methods and clauses that packs may use; the kit's own if not said.</summary>
    public RuleVocabulary Vocabulary { get; init; } = RuleVocabulary.Standard;

    /// <summary>The catalogue that fills in what awards leave out; without one, no award's form is looked up.</summary>
    public IAwardCatalogue? Catalogue { get; init; }
}
