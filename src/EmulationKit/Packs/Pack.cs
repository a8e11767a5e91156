using EmulationKit.Awards;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>A campaign as a folder of readable files, which another province copies, changes and checks.</summary>
/// <param name="Code">The campaign's code.</param>
/// <param name="Plan">What its plan says.</param>
/// <param name="Rules">Its rules, with the values of the award catalogue copied in.</param>
public sealed record Pack(string Code, CampaignPlan Plan, CampaignRules Rules)
{
    /// <summary>The code of the base salary (lương cơ sở) among <see cref="Catalogue"/>, in đồng.</summary>
    public const string BaseSalary = "base-salary";

    /// <summary>The code of the most that the award fund may spend among <see cref="Catalogue"/>, in đồng.</summary>
    public const string AwardFundCeiling = "award-fund-ceiling";

    /// <summary>The blocs and clusters.</summary>
    public IReadOnlyList<PackBloc> Blocs { get; init; } = [];

    /// <summary>The participants, if the pack lists them.</summary>
    public IReadOnlyList<PackParticipant> Participants { get; init; } = [];

    /// <summary>Figures that the pack takes instead of the law's.</summary>
    public IReadOnlyList<CatalogueValue> Catalogue { get; init; } = [];

    /// <summary>The tests it brings, by the name of their files.</summary>
    public IReadOnlyList<PackTest> Tests { get; init; } = [];

    /// <summary>What the campaign rests on.</summary>
    public Source? Source { get; init; }

    /// <summary>Where in its files everything stands, if it was read from files.</summary>
    internal PackPlaces? Places { get; init; }

    /// <summary>The awards as the pack writes them, before the catalogue filled in what they leave out.</summary>
    internal IReadOnlyList<Award> AwardsAsWritten { get; init; } = Rules.Awards;
}
