using EmulationKit.Access;

namespace EmulationKit.Campaigns;

/// <summary>Rules as frozen at launch or by an amendment. An evaluation uses exactly one version and says which.</summary>
/// <param name="Number">1 at launch, one more for each amendment.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Catalogue">The catalogue values they use.</param>
/// <param name="By">Who launched or amended.</param>
/// <param name="At">When.</param>
public sealed record RulesVersion(
    int Number, CampaignRules Rules, IReadOnlyList<CatalogueValue> Catalogue, ActorId By, DateTimeOffset At)
{
    /// <summary>Why the version before was amended; none for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>What differs from the version before; none for the first.</summary>
    public RulesDiff? Changes { get; init; }
}
