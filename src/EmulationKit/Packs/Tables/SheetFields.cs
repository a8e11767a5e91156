namespace EmulationKit.Packs;

/// <summary>The columns that a sheet can have, by name, with other names under which they are read.</summary>
internal sealed class SheetFields(params (string Name, string[] Aliases)[] fields)
{
    private readonly Dictionary<string, string> byName = fields
        .SelectMany(f => f.Aliases.Prepend(f.Name).Select(name => (name, f.Name)))
        .ToDictionary(f => f.name, f => f.Name, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => fields.Select(f => f.Name);

    public string? Find(string header) => byName.GetValueOrDefault(header);

    public Error Unknown(string header) => TableErrors.HeaderUnknown(header, Nearest.Of(header, byName.Keys));
}
