namespace EmulationKit.Tests.Specifications;

/// <summary>A bloc of units, as a stored aggregate looks to a specification.</summary>
public sealed record Bloc(string Name, string Province, int Units, bool Published = true)
{
    public static readonly IReadOnlyList<Bloc> All =
    [
        new("Khối Đảng", "Cao Bằng", 9),
        new("Khối Nội chính", "Cao Bằng", 7),
        new("Khối Kinh tế", "Cao Bằng", 12),
        new("Khối Văn xã", "Cao Bằng", 12, Published: false),
        new("Khối Doanh nghiệp", "Bắc Kạn", 21),
    ];
}
