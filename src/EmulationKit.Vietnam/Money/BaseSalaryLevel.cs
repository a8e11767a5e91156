namespace EmulationKit.Vietnam;

/// <summary>The base salary (lương cơ sở) during a span of days.</summary>
/// <param name="Dong">The salary of a month in đồng.</param>
/// <param name="Validity">The days on which it holds.</param>
/// <param name="Source">The decree that sets it.</param>
public sealed record BaseSalaryLevel(long Dong, DateRange Validity, Source Source)
{
    /// <summary>Where the authors of the kit read it, if it was in another place than the document itself.</summary>
    public string? SeenIn { get; init; }

    /// <summary>What must be checked before it is used.</summary>
    public LocalizedText? Note { get; init; }
}
