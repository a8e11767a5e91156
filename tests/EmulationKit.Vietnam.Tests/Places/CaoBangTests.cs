using static EmulationKit.Vietnam.Tests.Days;

namespace EmulationKit.Vietnam.Tests.Places;

public sealed class CaoBangTests
{
    private static readonly DateOnly LastDayOfDistricts = Day(2025, 6, 30), FirstDayWithout = Day(2025, 7, 1);

    [Fact]
    public void Until_June_2025_there_were_161_communes_wards_and_townships_in_ten_districts()
    {
        var units = CaoBang.UnitsOn(LastDayOfDistricts);

        Assert.Equal(8, Count(units, PublicUnitKind.Ward));
        Assert.Equal(14, Count(units, PublicUnitKind.Township));
        Assert.Equal(139, Count(units, PublicUnitKind.Commune));
        Assert.Equal(1, Count(units, PublicUnitKind.City));
        Assert.Equal(9, Count(units, PublicUnitKind.District));
        Assert.Equal(171, units.Count);
    }

    [Fact]
    public void Every_district_has_as_many_as_the_list_counts()
    {
        var counts = CaoBang.Units.Where(u => u.Parent is not null).GroupBy(u => u.Parent!).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

        Assert.Equal([("040", 11), ("042", 13), ("043", 17), ("045", 21), ("047", 21), ("048", 13), ("049", 19), ("051", 15), ("052", 17), ("053", 14)], counts);
    }

    [Fact]
    public void Since_July_2025_there_are_56_without_districts()
    {
        var units = CaoBang.UnitsOn(FirstDayWithout);

        Assert.Equal(3, Count(units, PublicUnitKind.Ward));
        Assert.Equal(53, Count(units, PublicUnitKind.Commune));
        Assert.Equal(56, units.Count);
    }

    [Fact]
    public void Codes_are_unique_and_every_parent_and_successor_is_there()
    {
        var codes = CaoBang.Units.Select(u => u.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Equal(CaoBang.Units.Count, codes.Count);
        Assert.All(CaoBang.Units, u => Assert.True(Codes.IsValid(u.Code)));
        Assert.All(CaoBang.Units, u => Assert.All(u.Successors.Append(u.Parent ?? u.Code), code => Assert.Contains(code, codes)));
    }

    [Fact]
    public void Each_of_the_161_went_into_one_of_the_56_and_every_row_is_to_be_confirmed()
    {
        var former = CaoBang.Units.Where(u => u.Parent is not null).ToArray();

        Assert.All(former, u => Assert.Equal(FirstDayWithout, Single(Assert.Single(u.Successors)).Validity.From));
        Assert.All(former, u => Assert.True(u.SuccessorSource?.ToBeConfirmed));
        Assert.Equal(56, former.SelectMany(u => u.Successors).Distinct().Count());
    }

    [Fact]
    public void A_new_commune_lies_where_the_one_lay_whose_official_code_it_took() =>
        Assert.All(CaoBang.UnitsOn(FirstDayWithout), unit =>
        {
            var namesake = CaoBang.UnitsOn(LastDayOfDistricts).Single(u => u.OfficialCode == unit.OfficialCode);
            Assert.Equal([unit.Code], namesake.Successors);
        });

    [Theory]
    [InlineData("Hưng Đạo", 3)]
    [InlineData("Ngọc Động", 2)]
    [InlineData("Phan Thanh", 2)]
    [InlineData("Quang Trung", 2)]
    [InlineData("Vĩnh Quang", 2)]
    [InlineData("Đức Long", 2)]
    public void Six_names_occur_in_more_than_one_district(string name, int times) =>
        Assert.Equal(times, CaoBang.Named(name).Count(u => u.Parent is not null && u.Name.EndsWith(name, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Xã Đàm Thủy")]
    [InlineData("Xã Đàm Thuỷ")]
    [InlineData("đàm thuỷ")]
    [InlineData("dam thuy")]
    public void A_name_is_found_wherever_its_tone_mark_stands(string name) =>
        Assert.Equal(["047-01495", "04-01501"], CaoBang.Named(name).Select(u => u.Code));

    [Fact]
    public void In_2023_there_were_20_departments_and_since_March_2025_there_are_15()
    {
        Assert.Equal(20, CaoBang.DepartmentsOn(Day(2023, 8, 21)).Count);
        Assert.Equal(15, CaoBang.DepartmentsOn(Day(2025, 3, 1)).Count);
        Assert.All(CaoBang.Departments, d => Assert.True(d.Source.ToBeConfirmed));
    }

    [Fact]
    public void A_department_that_ended_names_its_heir()
    {
        var ended = CaoBang.Departments.Where(d => d.Validity.To is not null).ToArray();

        Assert.Equal(7, ended.Length);
        Assert.All(ended, d => Assert.Contains(Assert.Single(d.Successors), CaoBang.DepartmentsOn(Day(2025, 3, 1)).Select(now => now.Code)));
        Assert.NotNull(ended.Single(d => d.Code == "SLDTBXH").Note);
    }

    private static int Count(IEnumerable<PublicUnit> units, PublicUnitKind kind) => units.Count(u => u.Kind == kind);

    private static PublicUnit Single(string code) => CaoBang.Units.Single(u => u.Code == code);
}
