using EmulationKit.Participants;

namespace EmulationKit.Vietnam;

/// <summary>
/// The localities and departments of Cao Bằng. Until 30 June 2025: one city, nine districts and in them 161 wards,
/// townships and communes; since then 56 wards and communes without districts. Every one of the 161 has one successor,
/// read in the published map of the reform and to be confirmed in Resolution 1657/NQ-UBTVQH15; the city and the districts
/// have none. The departments are from memory and to be confirmed.
/// </summary>
/// <remarks>Names have the tone mark where official texts mostly have it (Hòa, Thủy); <see cref="Named"/> also finds
/// Hoà and Thuỷ, by <see cref="VietnameseText.Normalize"/>.</remarks>
public static class CaoBang
{
    private static readonly Lazy<CaoBangFile> File = new(() => LawData.Read<CaoBangFile>("cao-bang.json"));

    private static readonly Lazy<IReadOnlyList<PublicUnit>> Localities = new(() => [.. CaoBangFile.Of(File.Value.Units)]);

    private static readonly Lazy<IReadOnlyList<PublicUnit>> Offices = new(() => [.. CaoBangFile.Of(File.Value.Departments)]);

    /// <summary>Every locality of before and since July 2025.</summary>
    public static IReadOnlyList<PublicUnit> Units => Localities.Value;

    /// <summary>Every department of before and since March 2025.</summary>
    public static IReadOnlyList<PublicUnit> Departments => Offices.Value;

    /// <summary>The localities that exist on a day.</summary>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<PublicUnit> UnitsOn(DateOnly day) => [.. Units.Where(u => u.Validity.Contains(day))];

    /// <summary>The departments that exist on a day.</summary>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<PublicUnit> DepartmentsOn(DateOnly day) => [.. Departments.Where(d => d.Validity.Contains(day))];

    /// <summary>Localities by name, with or without the word for what they are, wherever the tone mark stands and also
    /// without any marks. Names repeat, so there may be several.</summary>
    /// <param name="name">The name.</param>
    public static IReadOnlyList<PublicUnit> Named(string name)
    {
        var wanted = VietnameseText.Normalize(Guard.Against.Null(name));
        return [.. Units.Where(u => VietnameseText.Normalize(u.Name) == wanted || VietnameseText.Normalize(BareName(u)) == wanted)];
    }

    private static string BareName(PublicUnit unit) => unit.Kind switch
    {
        PublicUnitKind.City or PublicUnitKind.Township => After(unit.Name, 2),
        _ => After(unit.Name, 1),
    };

    private static string After(string name, int words) => string.Join(' ', name.Split(' ').Skip(words));
}
