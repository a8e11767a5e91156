namespace EmulationKit.Campaigns;

/// <summary>Which states follow which, and how a step that is not possible is refused.</summary>
internal static class CampaignLifecycle
{
    public static IReadOnlyList<CampaignState> After(CampaignState state) => state switch
    {
        CampaignState.Draft => [CampaignState.Launched, CampaignState.Cancelled],
        CampaignState.Launched => [CampaignState.Closed, CampaignState.Cancelled],
        CampaignState.Closed => [CampaignState.Concluded, CampaignState.Cancelled],
        CampaignState.Concluded => [CampaignState.Archived],
        _ => [],
    };

    /// <summary>Why a step cannot be made, or nothing if it can.</summary>
    public static Error? Refusal(CampaignState from, CampaignState to)
    {
        var next = After(from);
        if (next.Contains(to))
        {
            return null;
        }

        var possible = next.Count == 0
            ? new LocalizedText("không còn bước nào", "nothing more")
            : new LocalizedText(string.Join(", ", next.Select(VerbVi)), string.Join(", ", next.Select(VerbEn)));
        return from == to
            ? DomainError.Conflict($"Campaign.Already{to}",
                $"The campaign is already {StateEn(to)}. Possible now: {possible.In("en")}.",
                $"Phong trào đã {StateVi(to)} rồi. Có thể làm tiếp: {possible}.", "state")
            : DomainError.Conflict($"Campaign.Cannot{Command(to)}While{from}",
                $"A campaign that is {StateEn(from)} cannot be {StateEn(to)}. Possible now: {possible.In("en")}.",
                $"Không thể {VerbVi(to)} khi phong trào đang ở trạng thái {StateVi(from)}. Có thể làm tiếp: {possible}.", "state");
    }

    public static string StateEn(CampaignState state) => state switch
    {
        CampaignState.Draft => "a draft",
        CampaignState.Launched => "launched",
        CampaignState.Closed => "closed",
        CampaignState.Concluded => "concluded",
        CampaignState.Archived => "archived",
        _ => "cancelled",
    };

    public static string StateVi(CampaignState state) => state switch
    {
        CampaignState.Draft => "dự thảo",
        CampaignState.Launched => "phát động",
        CampaignState.Closed => "kết thúc",
        CampaignState.Concluded => "tổng kết",
        CampaignState.Archived => "lưu trữ",
        _ => "hủy bỏ",
    };

    private static string Command(CampaignState to) => to switch
    {
        CampaignState.Launched => "Launch",
        CampaignState.Closed => "Close",
        CampaignState.Concluded => "Conclude",
        CampaignState.Archived => "Archive",
        _ => "Cancel",
    };

    private static string VerbEn(CampaignState to) => Command(to).ToLowerInvariant();

    private static string VerbVi(CampaignState to) => StateVi(to);
}
