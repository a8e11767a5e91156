using static EmulationKit.Vietnam.Tests.Days;

namespace EmulationKit.Vietnam.Tests.Awards;

public sealed class VietnamAwardCatalogueTests
{
    [Fact]
    public void It_has_every_code_once() =>
        Assert.Equal(AwardForms.All.Select(form => form.Code).Distinct().Order(), VietnamAwardCatalogue.Instance.Codes.Order());

    [Fact]
    public void It_gives_what_law_says_on_the_day()
    {
        var flag = VietnamAwardCatalogue.Instance.Find("CTDT", UnderDecree98)!;

        Assert.Equal("province", flag.Level);
        Assert.Equal(8, flag.Coefficient);
        Assert.Equal("Chủ tịch Ủy ban nhân dân tỉnh", flag.Competence?.In("vi"));
        Assert.Equal("Điều 26", flag.Source?.Provision);
    }

    [Fact]
    public void It_is_to_be_confirmed_where_any_of_its_values_is()
    {
        Assert.False(AwardForms.Find("CTDT", UnderDecree98)?.Source.ToBeConfirmed);
        Assert.True(VietnamAwardCatalogue.Instance.Find("CTDT", UnderDecree98)?.Source?.ToBeConfirmed);
    }

    [Fact]
    public void It_has_nothing_for_another_code_or_time()
    {
        Assert.Null(VietnamAwardCatalogue.Instance.Find("CTDX", UnderDecree98));
        Assert.Null(VietnamAwardCatalogue.Instance.Find("GKH-TT", UnderDecree152));
    }
}
