using EmulationKit.Participants;

namespace EmulationKit.Vietnam;

/// <summary>The 34 provinces and centrally run cities since 1 July 2025.</summary>
public static class Provinces
{
    private static readonly Lazy<ProvincesFile> File = new(() => LawData.Read<ProvincesFile>("provinces.json"));

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<Province> All => File.Value.Provinces;

    /// <summary>What the list rests on. The codes are from memory; the mergers were read in the published map of the
    /// reform.</summary>
    public static Source Source => File.Value.Source;

    /// <summary>The first day of the list.</summary>
    public static DateOnly From => File.Value.From;

    /// <summary>Provinces by a name of now or of before the mergers, written with or without marks; several where a name
    /// is written alike.</summary>
    /// <param name="name">The name, without the word for province or city.</param>
    public static IReadOnlyList<Province> Named(string name)
    {
        var wanted = VietnameseText.Normalize(Guard.Against.Null(name));
        return [.. All.Where(p => p.MergedFrom.Append(p.Name).Any(n => VietnameseText.Normalize(n) == wanted))];
    }

    private sealed record ProvincesFile(DateOnly From, Source Source, string SeenIn, IReadOnlyList<Province> Provinces);
}
