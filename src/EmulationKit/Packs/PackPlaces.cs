namespace EmulationKit.Packs;

/// <summary>Finds where in a pack's files the thing stands that an error of the domain names by its path.</summary>
internal sealed class PackPlaces
{
    private readonly Dictionary<string, JsonPart> texts = [];

    /// <summary>The files with what stands in them.</summary>
    public IReadOnlyDictionary<string, JsonPart> Texts => texts;

    public void Add(string file, JsonPart text) => texts[file] = text;

    /// <summary>The place nearest to a path in a file; the file alone if it was not read.</summary>
    public TextPlace Of(string file, string path) =>
        texts.TryGetValue(file, out var text) ? text.Nearest(path.Split('/').Where(s => s.Length > 0)) : new(file);

    /// <summary>An error of the rules, with its place.</summary>
    public Error Placed(Error error)
    {
        var first = (DomainError.PathOf(error) ?? "").Split('/')[0];
        return Placed(error, first switch
        {
            "criteria" => PackFiles.Criteria,
            "awards" or "ranking" or "catalogue" => PackFiles.Awards,
            _ => PackFiles.Campaign,
        });
    }

    /// <summary>An error whose path begins in a file, with its place.</summary>
    public Error Placed(Error error, string file)
    {
        var steps = (DomainError.PathOf(error) ?? "").Split('/').Where(s => s.Length > 0);
        return DomainError.PlaceOf(error) is not null || !texts.TryGetValue(file, out var text) ? error : DomainError.At(error, text.Nearest(steps));
    }
}
