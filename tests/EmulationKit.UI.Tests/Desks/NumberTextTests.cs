using System.Globalization;
using EmulationKit.UI.Desks;

namespace EmulationKit.UI.Tests.Desks;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("vi", "200", 200)]
    [InlineData("vi", "200,5", 200.5)]
    [InlineData("vi", "1.234,5", 1234.5)]
    [InlineData("vi", "1.234", 1234)]
    [InlineData("vi", "1 234 567", 1234567)]
    [InlineData("vi", "12.5", 12.5)]
    [InlineData("vi", "-3,25", -3.25)]
    [InlineData("en", "1,234.5", 1234.5)]
    [InlineData("en", "1,234", 1234)]
    [InlineData("en", "12,5", 12.5)]
    public void A_number_is_read_as_people_write_it(string language, string text, decimal number)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(number, NumberText.Read(text, "x").Value);
    }

    [Theory]
    [InlineData("vi", "hai trăm")]
    [InlineData("vi", "1.23,4,5")]
    [InlineData("vi", "12.34.5")]
    [InlineData("vi", "1,234.5")]
    [InlineData("vi", "=1+1")]
    [InlineData("vi", "--1")]
    [InlineData("vi", "1e3")]
    public void What_is_no_number_is_refused_with_an_example(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var refused = NumberText.Read(text, "points").FirstError;

        Assert.Equal("Form.NotANumber", refused.Code);
        Assert.Equal("points", DomainError.PathOf(refused));
        Assert.Contains("1.234,5", DomainError.TextOf(refused, "vi"));
    }
}
