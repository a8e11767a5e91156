namespace EmulationKit.EndToEnd.Public;

/// <summary>The public pages of the sample.</summary>
internal static class Pages
{
    public const string Campaign = "/thi-dua/cao-bang-525";
    public const string Concluded = "/thi-dua/thi-dua-2022";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["campaigns"] = "/thi-dua",
        ["home"] = Campaign,
        ["home-concluded"] = Concluded,
        ["contents"] = $"{Campaign}/noi-dung",
        ["timeline"] = $"{Campaign}/tien-trinh",
        ["participants"] = $"{Campaign}/don-vi",
        ["works"] = $"{Campaign}/cong-trinh",
        ["leaderboard"] = $"{Campaign}/xep-hang",
        ["leaderboard-concluded"] = $"{Concluded}/xep-hang",
        ["honour-roll-empty"] = $"{Campaign}/vinh-danh",
        ["honour-roll"] = $"{Concluded}/vinh-danh",
        ["exemplars"] = $"{Campaign}/dien-hinh",
        ["decisions"] = $"{Concluded}/quyet-dinh",
        ["check"] = $"{Concluded}/tra-cuu",
        ["method"] = $"{Campaign}/cach-xet",
        ["not-found"] = "/thi-dua/khong-co",
        ["sign-in"] = "/dang-nhap",
        ["styles"] = "/thi-dua/mau-giao-dien",
    };
}
