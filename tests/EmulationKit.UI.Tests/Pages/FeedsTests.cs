using System.Xml.Linq;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Pages;

public sealed class FeedsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_schedule_is_a_calendar_of_whole_days_with_short_lines()
    {
        var calendar = await site.GetAsync("/cao-bang-525/tien-trinh.ics");

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar);
        Assert.EndsWith("END:VCALENDAR\r\n", calendar);
        // Both days are within the phase, so it ends with the day after.
        Assert.Contains("DTSTART;VALUE=DATE:20240901\r\nDTEND;VALUE=DATE:20240911", calendar);
        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task Decisions_are_a_feed()
    {
        var feed = XDocument.Parse(await site.GetAsync("/cao-bang-525/quyet-dinh.atom"));

        var entry = Assert.Single(feed.Root!.Elements(), e => e.Name.LocalName == "entry");
        Assert.Contains("1207/QĐ-UBND", entry.Value);
        Assert.Contains($"https://thidua.example/thi-dua/cao-bang-525/quyet-dinh/{site.Demo.Decision.Id.Value:N}", entry.ToString());
    }

    [Fact]
    public async Task The_map_of_the_site_names_public_campaigns_only()
    {
        var map = await site.GetAsync("/sitemap.xml");

        Assert.Contains("<loc>https://thidua.example/thi-dua/cao-bang-525/xep-hang</loc>", map);
        Assert.DoesNotContain("/rong", map);
    }
}
