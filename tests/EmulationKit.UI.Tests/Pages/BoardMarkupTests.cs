using System.Globalization;
using EmulationKit.UI.Awards;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Texts;

namespace EmulationKit.UI.Tests.Pages;

public sealed class BoardMarkupTests
{
    [Fact]
    public void Parts_are_a_bar_with_its_numbers_in_words_and_moves_are_said()
    {
        var markup = Of(new LeaderboardRow("Xã A", 60, 0.6m, 1, false) { Before = 3, Parts = [40, 20] });

        Assert.Contains("aria-label=\"Kinh tế 40,00; Văn hóa 20,00\"", markup);
        Assert.Contains("<rect class=\"ek-d1\" x=\"0\" width=\"39.65\"", markup);
        Assert.Contains("<rect class=\"ek-d2\" x=\"40\" width=\"19.65\"", markup);
        Assert.Contains("40,00 · 20,00", markup);
        Assert.Contains("lên 2", markup);
    }

    [Fact]
    public void What_comes_from_data_is_encoded()
    {
        var markup = Of(new LeaderboardRow("<script>alert(1)</script>\"'", 60, 0.6m, 1, true));

        Assert.DoesNotContain("<script", markup);
        Assert.Contains("&lt;script&gt;", markup);
    }

    [Fact]
    public void Who_is_not_ranked_has_neither_total_nor_bar()
    {
        var markup = Of(new LeaderboardRow("Xã B", null, null, null, false));

        Assert.Contains("Không xếp hạng", markup);
        Assert.DoesNotContain("ek-board__bar", markup);
    }

    private static string Of(LeaderboardRow row)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        var group = new LeaderboardGroup(null, null, null, [row]);
        var model = new LeaderboardModel(new CampaignHead("c", "C", "C", default, default), null, [group], 1, 1) { Areas = [new NamedCode("1", "Kinh tế"), new NamedCode("2", "Văn hóa")] };
        return new BoardMarkup(new KitTexts(new KitLanguages(new KitUIOptions()), null), model).Of(group).Value;
    }
}
