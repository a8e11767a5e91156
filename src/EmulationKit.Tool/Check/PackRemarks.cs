using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What should be known of a pack that reads well.</summary>
internal static class PackRemarks
{
    public static IReadOnlyList<LocalizedText> Of(Pack pack) => [.. Missing(pack), .. Figures(pack), .. Parts(pack)];

    private static IEnumerable<LocalizedText> Missing(Pack pack)
    {
        // The day of drawing up does not matter to what is missing.
        var draft = Campaign.Draft(pack.Code, pack.Plan, new ActorId(CommandTree.Name), DateTimeOffset.UnixEpoch);
        return draft.IsError ? [] : draft.Value.Readiness().Where(item => item.Code != "criteria" || !pack.Rules.Criteria.AllCriteria().Any())
            .Select(item => Wording.Text("Còn thiếu để phát động (campaign.json, {0}): {1}.", "Missing for the launch (campaign.json, {0}): {1}.", item.Path, item.Wording));
    }

    private static IEnumerable<LocalizedText> Figures(Pack pack)
    {
        var sources = Sources.Of(pack).ToArray();
        if (sources.Count(s => s.Illustrative) is > 0 and var illustrative)
        {
            yield return Wording.Text("{0} số liệu là minh họa, văn bản không nêu; phải thay trước khi dùng chính thức.", "{0} figures are illustrative and stated by no document; replace them before official use.", illustrative);
        }

        if (sources.Count(s => s.ToBeConfirmed) is > 0 and var unsure)
        {
            yield return Wording.Text("{0} căn cứ pháp lý cần được xác nhận.", "{0} legal sources are still to be confirmed.", unsure);
        }
    }

    private static IEnumerable<LocalizedText> Parts(Pack pack)
    {
        if (pack.Tests.Count == 0)
        {
            yield return new("Chưa có phép thử nào; hãy đặt tệp JSON vào thư mục tests.", "There are no tests; put JSON files into the folder tests.");
        }

        if (pack.Rules.Awards.Count == 0)
        {
            yield return new("Chưa có danh hiệu, hình thức khen thưởng nào.", "There are no awards.");
        }
    }
}
