using System.Globalization;
using CsCheck;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs.Tables;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("12", "Whole")]
    [InlineData("-007", "Whole")]
    [InlineData("1234.5", "Point")]
    [InlineData("1234,5", "Comma")]
    [InlineData("1.234,5", "Comma")]
    [InlineData("1,234.5", "Point")]
    [InlineData("1.234", "Either")]
    [InlineData("-123,456", "Either")]
    [InlineData("0.234", "Point")]
    [InlineData("1234.567", "Point")]
    [InlineData("1.2345", "Point")]
    [InlineData(".5", "Point")]
    [InlineData("1.234.567", "Comma")]
    [InlineData("1,234,567", "Point")]
    [InlineData("1.234.567,25", "Comma")]
    [InlineData("1.234.56", "None")]
    [InlineData("12.3456,7", "None")]
    [InlineData("1,2,3", "None")]
    [InlineData("1.2,3.4", "None")]
    [InlineData("5.", "None")]
    [InlineData(",", "None")]
    [InlineData("", "None")]
    [InlineData("-", "None")]
    [InlineData("1e5", "None")]
    [InlineData("--1", "None")]
    public void The_shape_of_a_number_tells_what_it_can_mean(string text, string shape) => Assert.Equal(shape, NumberText.ShapeOf(text).ToString());

    [Theory]
    [InlineData("1.234", NumberConvention.Point, "1.234")]
    [InlineData("1.234", NumberConvention.Comma, "1234")]
    [InlineData("1.234.567,25", NumberConvention.Comma, "1234567.25")]
    [InlineData("-1,234.50", NumberConvention.Point, "-1234.50")]
    [InlineData("−5,5", NumberConvention.Comma, "-5.5")]
    [InlineData("+.5", NumberConvention.Point, "0.5")]
    [InlineData("0000", NumberConvention.Point, "0")]
    [InlineData("1234567890123456789012345678", NumberConvention.Point, "1234567890123456789012345678")]
    public void Its_value_follows_the_convention(string text, NumberConvention convention, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), NumberText.Value(text, convention));

    [Theory]
    [InlineData("12345678901234567890123456789012")]
    [InlineData("0.12345678901234567890123456789")]
    public void More_digits_than_can_be_held_have_no_value(string text) => Assert.Null(NumberText.Value(text, NumberConvention.Point));

    [Fact]
    public void Every_number_written_in_a_convention_is_read_back() =>
        Gen.Select(Gen.Decimal[-1_000_000_000m, 1_000_000_000m], Gen.Int[0, 9], Gen.Bool, Gen.Bool).Sample((number, decimals, comma, grouped) =>
        {
            number = decimal.Round(number, decimals);
            var format = new NumberFormatInfo { NumberDecimalSeparator = comma ? "," : ".", NumberGroupSeparator = comma ? "." : "," };
            var text = number.ToString((grouped ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), format);
            var convention = comma ? NumberConvention.Comma : NumberConvention.Point;

            Assert.Equal(number, NumberText.Value(text, convention));
            Assert.Contains(NumberText.ShapeOf(text), new[] { NumberShape.Whole, NumberShape.Either, comma ? NumberShape.Comma : NumberShape.Point });
            var reader = new NumberReader(convention, () => throw new InvalidOperationException());
            if (reader.TryQuick(text, CellKind.Text, out var digits, out var places))
            {
                Assert.Equal(number, digits / (decimal)Exact.PowerOfTen(places));
            }
            else
            {
                Assert.Equal(number, reader.Read(text, CellKind.Text).Value);
            }
        });
}
