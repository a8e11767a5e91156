namespace EmulationKit.Campaigns;

/// <summary>A figure of law that rules use, copied into them with its date, such as the base salary (lương cơ sở).</summary>
/// <param name="Code">Its code in the catalogue.</param>
/// <param name="Value">The figure.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="AsOf">The day for which it was read.</param>
public sealed record CatalogueValue(string Code, decimal Value, Source Source, DateOnly AsOf)
{
    /// <summary>Reports bad and double codes; gives a copy that the caller no longer holds.</summary>
    internal static IReadOnlyList<CatalogueValue> Check(Problems problems, IReadOnlyList<CatalogueValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            Codes.Check(problems, $"catalogue/{i}/code", values[i].Code);
        }

        Codes.CheckUnique(problems, values.Select((value, i) => ($"catalogue/{i}/code", value.Code)));
        return [.. values];
    }
}
