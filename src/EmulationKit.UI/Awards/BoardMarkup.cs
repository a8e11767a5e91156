using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using EmulationKit.UI.Charts;
using EmulationKit.UI.Components;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Components;

namespace EmulationKit.UI.Awards;

/// <summary>Writes the places of a leaderboard as markup: as components and frames, a thousand of them would take several times as
/// long as reading them. Whatever comes from data or texts is encoded here.</summary>
internal sealed class BoardMarkup
{
    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly KitTexts texts;
    private readonly LeaderboardModel model;
    private readonly string[] areas;
    private readonly string rank;
    private readonly string person;
    private readonly string tied;
    private readonly string notRanked;
    private readonly string share;
    private readonly Dictionary<int, string> moves = [];

    public BoardMarkup(KitTexts texts, LeaderboardModel model)
    {
        (this.texts, this.model) = (texts, model);
        areas = [.. model.Areas.Select(a => Safe.Encode(texts.Of(a.Name)))];
        rank = $"<span class=\"ek-sr\">{Safe.Encode(texts["Leaderboard.Rank"])} </span>";
        person = Safe.Encode(texts["Leaderboard.Person"]);
        tied = $"<span class=\"ek-state ek-state--info\">{Icon("same")}{Safe.Encode(texts["Leaderboard.Tied"])}</span>";
        notRanked = $"<span class=\"ek-state\">{Icon("same")}{Safe.Encode(texts["Leaderboard.NotRanked"])}</span>";
        share = Safe.Encode(texts["Leaderboard.Share"]);
    }

    public MarkupString Of(LeaderboardGroup group)
    {
        var text = new StringBuilder(group.Rows.Count * 512);
        foreach (var row in group.Rows)
        {
            Write(text, row);
        }

        return new(text.ToString());
    }

    private void Write(StringBuilder text, LeaderboardRow row)
    {
        text.Append(row.Rank is null ? "<li class=\"ek-is-out\"><span class=\"ek-board__pos\">" : "<li><span class=\"ek-board__pos\">");
        if (row.Rank is { } place)
        {
            text.Append("<span class=\"ek-rank");
            if (place <= 3)
            {
                text.Append(" ek-rank--").Append(CultureInfo.InvariantCulture, $"{place}");
            }

            text.Append("\">").Append(rank).Append(CultureInfo.InvariantCulture, $"{place}</span>");
        }
        else
        {
            text.Append('–');
        }

        text.Append("</span><span class=\"ek-board__name\">").Append(row.Name is { } name ? Safe.Encode(name) : person)
            .Append("</span><span class=\"ek-board__score\">").Append(model.ByPercent ? texts.Percent(row.Share) : texts.Points(row.Total)).Append("</span>");
        WriteBar(text, row);
        var move = row is { Rank: { } now, Before: { } before } ? Move(before - now) : "";
        var mark = row.IsTied ? tied : row.Rank is null ? notRanked : "";
        if (move.Length + mark.Length > 0)
        {
            text.Append("<span class=\"ek-board__meta\">").Append(move).Append(mark).Append("</span>");
        }

        text.Append("</li>\n");
    }

    private void WriteBar(StringBuilder text, LeaderboardRow row)
    {
        if (row.Share is not { } reached)
        {
            return;
        }

        const string Svg = "ek-stackbar\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"";
        if (row.Parts.Count == 0)
        {
            text.Append("<svg class=\"ek-board__bar ").Append(Svg).AppendFormat(CultureInfo.InvariantCulture, share, texts.Percent(reached)).Append("\"><rect class=\"").Append(row.Rank == 1 ? "ek-db" : "ek-d1")
                .Append("\" width=\"").Append(Draw.At(100 * Math.Clamp(reached, 0, 1))).Append("\" height=\"12\"/></svg>");
            return;
        }

        var points = row.Parts.Select(p => texts.Points(p)).ToArray();
        text.Append("<span class=\"ek-board__bar\"><svg class=\"").Append(Svg).AppendJoin("; ", areas.Select((a, i) => $"{a} {points[i]}")).Append("\">");
        // The whole bar is the scale, as the share of the total says.
        var (scale, x) = (row.Total is { } total && reached > 0 ? total / reached : 0m, 0m);
        for (var i = 0; i < points.Length && scale > 0; i++)
        {
            var width = Math.Clamp(100 * row.Parts[i] / scale, 0, 100 - x);
            if (width > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"<rect class=\"ek-d{(i % 5) + 1}\" x=\"{Draw.At(x)}\" width=\"{Draw.At(Math.Max(0, width - 0.35m))}\" height=\"12\"/>");
                x += width;
            }
        }

        text.Append("</svg><span class=\"ek-board__parts\" aria-hidden=\"true\">").AppendJoin(" · ", points).Append("</span></span>");
    }

    private string Move(int up)
    {
        if (!moves.TryGetValue(up, out var known))
        {
            var (kind, icon, words) = up switch
            {
                > 0 => (" ek-move--up", "up", texts["Rank.Up", up]),
                < 0 => (" ek-move--down", "down", texts["Rank.Down", -up]),
                _ => ("", "same", texts["Rank.Same"]),
            };
            moves[up] = known = $"<span class=\"ek-move{kind}\">{Icon(icon)}{Safe.Encode(words)}</span>";
        }

        return known;
    }

    private static string Icon(string name) => $"<svg class=\"ek-icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{Icons.Of(name)}</svg>";
}
