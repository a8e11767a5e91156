namespace EmulationKit.Vietnam.Tests.Places;

public sealed class ProvincesTests
{
    [Fact]
    public void There_are_34_six_of_them_cities()
    {
        Assert.Equal(34, Provinces.All.Count);
        Assert.Equal(34, Provinces.All.Select(p => p.Code).Distinct().Count());
        Assert.Equal(["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"], Provinces.All.Where(p => p.Kind == ProvinceKind.City).Select(p => p.Name));
    }

    [Fact]
    public void They_stand_for_the_63_of_before() =>
        Assert.Equal(63, Provinces.All.Sum(p => Math.Max(1, p.MergedFrom.Count)));

    [Fact]
    public void A_former_province_leads_to_the_one_it_is_in_now()
    {
        Assert.Equal("Lâm Đồng", Assert.Single(Provinces.Named("Đắk Nông")).Name);
        Assert.Equal("Phú Thọ", Assert.Single(Provinces.Named("hoa binh")).Name);
        Assert.Equal("Phú Thọ", Assert.Single(Provinces.Named("Hoà Bình")).Name);
    }

    [Fact]
    public void Cao_Bang_was_not_merged_and_is_mountainous()
    {
        var province = Assert.Single(Provinces.Named("Cao Bằng"));

        Assert.Empty(province.MergedFrom);
        Assert.True(province.Mountainous);
    }

    [Fact]
    public void The_list_is_to_be_confirmed()
    {
        Assert.True(Provinces.Source.ToBeConfirmed);
        Assert.Equal(new(2025, 7, 1), Provinces.From);
    }
}
