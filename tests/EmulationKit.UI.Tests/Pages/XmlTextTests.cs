using System.Xml.Linq;
using EmulationKit.UI.Feeds;

namespace EmulationKit.UI.Tests.Pages;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("12/QĐ\u0000\u0008\u001f", "12/QĐ")]
    [InlineData("Khởi \ufffe động", "Khởi  động")]
    [InlineData("Núi 🌄, dòng\tmới", "Núi 🌄, dòng\tmới")]
    public void Only_what_xml_forbids_is_left_out(string text, string sound)
    {
        Assert.Equal(sound, XmlText.Of(text));
        Assert.Equal(sound, XElement.Parse(new XElement("a", XmlText.Of(text)).ToString()).Value);
    }

    [Fact]
    public void Half_a_pair_does_not_break_the_feed() => Assert.NotNull(XElement.Parse(new XElement("a", XmlText.Of("a\ud83c")).ToString()));
}
