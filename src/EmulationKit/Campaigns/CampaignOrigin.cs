using EmulationKit.Packs;

namespace EmulationKit.Campaigns;

/// <summary>What a campaign was made of, as it was then: a pack, or the campaign that it was cloned from.</summary>
/// <param name="Code">The code of the pack or campaign.</param>
/// <param name="Hash">The pack's hash, as <see cref="PackHash"/> reckons it.</param>
/// <param name="Plan">What its plan said.</param>
public sealed record CampaignOrigin(string Code, string Hash, CampaignPlan Plan)
{
    /// <summary>The campaign that it was cloned from; none if it came from a pack.</summary>
    public CampaignId? Original { get; init; }

    /// <summary>The rules; none of a draft that had none.</summary>
    public CampaignRules? Rules { get; init; }

    /// <summary>The blocs and clusters.</summary>
    public IReadOnlyList<PackBloc> Blocs { get; init; } = [];

    /// <summary>The figures that the pack took instead of the law's.</summary>
    public IReadOnlyList<CatalogueValue> Catalogue { get; init; } = [];

    /// <summary>It as a pack, without participants.</summary>
    internal Pack Pack => new(Code, Plan, Rules ?? CampaignPack.NoRules(Code)) { Blocs = Blocs, Catalogue = Catalogue };
}
