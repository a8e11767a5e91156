using System.Text;
using System.Xml.Linq;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Feeds;

/// <summary>The public pages for search engines.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static async Task<IResult> AnswerAsync(KitReader reader, KitLinks links, KitTexts texts)
    {
        var found = await reader.AskAsync(s => new FindCampaigns(s), new FindCampaignsRequest { Page = new(1, PageAt.MostItems) });
        if (found.IsError)
        {
            return KitData.Refused(found.FirstError, texts);
        }

        var pages = found.Value.Items.SelectMany(c => PagesOf(c.Code, links)).Prepend(links.Campaigns);
        var map = new XDocument(new XElement(Names + "urlset", pages.Select(page => new XElement(Names + "url", new XElement(Names + "loc", XmlText.Of(links.Whole(page)))))));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + map, "application/xml", Encoding.UTF8);
    }

    private static string[] PagesOf(string code, KitLinks links) =>
    [
        links.Home(code), links.Contents(code), links.Timeline(code), links.Participants(code), links.Works(code), links.Leaderboard(code),
        links.HonourRoll(code), links.Exemplars(code), links.Decisions(code), links.Check(code), links.Method(code),
    ];
}
