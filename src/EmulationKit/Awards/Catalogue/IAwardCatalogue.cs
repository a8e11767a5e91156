namespace EmulationKit.Awards;

/// <summary>The award forms and titles that law knows, with what it says of each on a day. A host may supply its own;
/// Vietnam's are in the package EmulationKit.Vietnam.</summary>
public interface IAwardCatalogue
{
    /// <summary>The codes of all entries, whenever they are valid.</summary>
    IReadOnlyCollection<string> Codes { get; }

    /// <summary>An entry as it stands on a day, or nothing if there is none then.</summary>
    /// <param name="code">The entry's code.</param>
    /// <param name="on">The day.</param>
    CatalogueAward? Find(string code, DateOnly on);
}
