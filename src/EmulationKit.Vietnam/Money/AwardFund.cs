using EmulationKit.Campaigns;
using EmulationKit.Packs;

namespace EmulationKit.Vietnam;

/// <summary>The fund for emulation and commendation (quỹ thi đua, khen thưởng) of a province or commune. What decrees
/// before 152/2025 said of its ceiling was not read and is left out.</summary>
public static class AwardFund
{
    private static readonly Lazy<IReadOnlyList<FundCeiling>> Known = new(() =>
        [.. MoneyFile.Current.FundCeilings.Select(c => new FundCeiling(c.Mountainous, c.Share, c.Validity(), c.Source) { SeenIn = c.SeenIn })]);

    private static readonly Lazy<IReadOnlyList<(DateRange Validity, LawValue<decimal> Share)>> Organising = new(() =>
        [.. MoneyFile.Current.OrganisingShares.Select(o => (o.Validity(), new LawValue<decimal>(o.Share, o.Source) { SeenIn = o.SeenIn }))]);

    /// <summary>Every ceiling that is known.</summary>
    public static IReadOnlyList<FundCeiling> Ceilings => Known.Value;

    /// <summary>The ceiling on a day as a fraction of the regular spending, or nothing if it is not known.</summary>
    /// <param name="mountainous">Whether the province is mountainous, as <see cref="FundCeiling.Mountainous"/> says.</param>
    /// <param name="day">The day.</param>
    public static FundCeiling? Find(bool mountainous, DateOnly day) =>
        Ceilings.FirstOrDefault(c => c.Mountainous == mountainous && c.Validity.Contains(day));

    /// <summary>The ceiling on a day in đồng, the part below one dropped, as rules copy it in; nothing if it is not
    /// known.</summary>
    /// <param name="regularSpending">The year's regular spending of the budget in đồng, zero or more.</param>
    /// <param name="mountainous">Whether the province is mountainous.</param>
    /// <param name="day">The day.</param>
    public static CatalogueValue? CatalogueValue(long regularSpending, bool mountainous, DateOnly day)
    {
        Guard.Against.Negative(regularSpending);
        return Find(mountainous, day) is { } ceiling ? new(Pack.AwardFundCeiling, decimal.Floor(regularSpending * ceiling.Share), ceiling.Source, day) : null;
    }

    /// <summary>The share of the fund that pays for organising, printing and ceremonies on a day, as a fraction; nothing
    /// if it is not known.</summary>
    /// <param name="day">The day.</param>
    public static LawValue<decimal>? OrganisingShare(DateOnly day) => Organising.Value.FirstOrDefault(o => o.Validity.Contains(day)).Share;
}
