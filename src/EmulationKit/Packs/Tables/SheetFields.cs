namespace EmulationKit.Packs;

/// <summary>The columns that a sheet can have, by name, with other names under which they are read.</summary>
internal sealed class SheetFields(params (string Name, string[] Aliases)[] fields)
{
    private readonly Dictionary<string, string> byName = fields
        .SelectMany(f => f.Aliases.Prepend(f.Name).Select(name => (name, f.Name)))
        .ToDictionary(f => f.name, f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns that may stand once more for each other language, such as <c>name:en</c>.</summary>
    public IReadOnlyList<string> InLanguages { get; init; } = [];

    public IEnumerable<string> Names => fields.Select(f => f.Name);

    public string? Find(string header) =>
        byName.GetValueOrDefault(header)
        ?? (header.Split(':') is [var name, var language] && byName.GetValueOrDefault(name) is { } known && InLanguages.Contains(known) && IsLanguage(language) ? $"{known}:{language}" : null);

    private static bool IsLanguage(string language) => language.Length is > 1 and < 9 && language.All(char.IsAsciiLetterLower) && language != LocalizedText.DefaultLanguage;

    public Error Unknown(string header) => TableErrors.HeaderUnknown(header, Nearest.Of(header, byName.Keys));
}
