namespace EmulationKit.Vietnam;

/// <summary>A province or centrally run city since 1 July 2025.</summary>
/// <param name="Code">Its official code of two digits.</param>
/// <param name="Name">Its name, without the word for province or city.</param>
/// <param name="Kind">Province or city.</param>
public sealed record Province(string Code, string Name, ProvinceKind Kind)
{
    /// <summary>The former provinces it was merged from, its own name among them; none if it was not merged.</summary>
    public IReadOnlyList<string> MergedFrom { get; init; } = [];

    /// <summary>Whether it counts as mountainous, for the ceiling of its fund; nothing where that was not read and an
    /// officer must say it.</summary>
    public bool? Mountainous { get; init; }
}
