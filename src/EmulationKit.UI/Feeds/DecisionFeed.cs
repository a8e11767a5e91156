using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EmulationKit.UI.Access;
using EmulationKit.UI.Honours;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Feeds;

/// <summary>The decisions of a campaign as a feed (RFC 4287).</summary>
internal static class DecisionFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<IResult> AnswerAsync(HttpContext context, KitReader reader, KitTexts texts, KitLinks links)
    {
        var request = new PageRequest(context.Request.RouteValues["campaign"] as string ?? "", null, context.Request.Query);
        return (await DecisionsModel.ReadAsync(reader, request)).Match(
            model => Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Write(model, texts, links), "application/atom+xml", Encoding.UTF8),
            errors => KitData.Refused(errors[0], texts));
    }

    private static XElement Write(DecisionsModel model, KitTexts texts, KitLinks links)
    {
        var page = links.Whole(links.Decisions(model.Campaign.Code));
        return new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", texts.Language),
            new XElement(Atom + "id", page),
            new XElement(Atom + "title", XmlText.Of($"{texts["Decisions.Title"]} · {texts.Of(model.Campaign.Title)}")),
            new XElement(Atom + "updated", Moment(model.Decisions.Select(d => d.SignedOn).DefaultIfEmpty(model.Campaign.Period.From ?? default).Max())),
            new XElement(Atom + "author", new XElement(Atom + "name", XmlText.Of(texts["Site.Name"]))),
            new XElement(Atom + "link", new XAttribute("href", page)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", page + ".atom")),
            model.Decisions.Select(d => new XElement(Atom + "entry",
                new XElement(Atom + "id", $"urn:uuid:{d.Id:D}"),
                new XElement(Atom + "title", XmlText.Of(texts["Decision.Title", d.Number])),
                new XElement(Atom + "updated", Moment(d.SignedOn)),
                new XElement(Atom + "link", new XAttribute("href", links.Whole(links.Decision(model.Campaign.Code, d.Id)))),
                new XElement(Atom + "summary", XmlText.Of(texts["Decisions.Honours", d.Honoured])))));
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+07:00";
}
