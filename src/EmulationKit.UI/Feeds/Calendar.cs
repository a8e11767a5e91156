using System.Globalization;
using System.Text;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Feeds;

/// <summary>The schedule of a campaign as a calendar (RFC 5545): whole days, a line no longer than 75 octets.</summary>
internal static class Calendar
{
    public static async Task<IResult> AnswerAsync(HttpContext context, KitReader reader, KitTexts texts, KitLinks links)
    {
        var request = new PageRequest(context.Request.RouteValues["campaign"] as string ?? "", null, context.Request.Query);
        return (await TimelineModel.ReadAsync(reader, request))
            .Match(model => Results.Text(Write(model, texts, links), "text/calendar", Encoding.UTF8), errors => KitData.Refused(errors[0], texts));
    }

    internal static string Write(TimelineModel model, KitTexts texts, KitLinks links)
    {
        var lines = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EmulationKit//EmulationKit//VI", "CALSCALE:GREGORIAN", $"X-WR-CALNAME:{Escaped(texts.Of(model.Campaign.Title))}" };
        var stamp = model.ChangedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var step in model.Steps)
        {
            if ((step.Days.From ?? step.Days.To) is not { } from || (step.Days.To ?? step.Days.From) is not { } to)
            {
                continue;
            }

            lines.AddRange(
            [
                "BEGIN:VEVENT", $"UID:{model.Campaign.Code}-{step.Code}@emulationkit", $"DTSTAMP:{stamp}",
                $"DTSTART;VALUE=DATE:{Day(from)}", $"DTEND;VALUE=DATE:{Day(to.AddDays(1))}",
                $"SUMMARY:{Escaped($"{PhaseWords.NameOf(step, texts)} – {texts.Of(model.Campaign.Title)}")}",
                $"URL:{links.Whole(links.Timeline(model.Campaign.Code))}", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]);
        }

        return string.Concat(lines.Append("END:VCALENDAR").Select(line => Folded(line) + "\r\n"));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
