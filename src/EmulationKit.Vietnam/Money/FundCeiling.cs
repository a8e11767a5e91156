namespace EmulationKit.Vietnam;

/// <summary>How much of a budget's regular spending a province's or commune's fund for emulation and commendation may
/// be, during a span of days.</summary>
/// <param name="Mountainous">Whether it is for mountainous and midland provinces, the Central Highlands, remote areas and
/// islands; otherwise for delta provinces and the centrally run cities.</param>
/// <param name="Share">The most it may be, as a fraction of the regular spending (chi ngân sách thường xuyên).</param>
/// <param name="Validity">The days on which it holds.</param>
/// <param name="Source">The decree that sets it.</param>
public sealed record FundCeiling(bool Mountainous, decimal Share, DateRange Validity, Source Source)
{
    /// <summary>Where the authors of the kit read it, if it was in another place than the document itself.</summary>
    public string? SeenIn { get; init; }
}
