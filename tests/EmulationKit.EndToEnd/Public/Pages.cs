namespace EmulationKit.EndToEnd.Public;

/// <summary>The public pages of the sample: an address, or a page and what stands in the address of a link on it.</summary>
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
        ["decision"] = $"{Concluded}/quyet-dinh > /quyet-dinh/",
        ["check"] = $"{Concluded}/tra-cuu",
        ["certificate"] = $"{Concluded}/vinh-danh > /tra-cuu/",
        ["comment"] = $"{Campaign}/gop-y",
        ["method"] = $"{Campaign}/cach-xet",
        ["not-found"] = "/thi-dua/khong-co",
        ["sign-in"] = "/dang-nhap",
        ["styles"] = "/thi-dua/mau-giao-dien",
    };

    /// <summary>The address of a page; where it has an id of its own, that of the first link to such a page.</summary>
    public static async Task<string> AddressAsync(IPage page, string name)
    {
        if (All[name].Split(" > ") is not [var from, var part])
        {
            return All[name];
        }

        await page.GotoAsync(from);
        return (await page.Locator($"main a[href*='{part}']:not([href$='.json'])").First.GetAttributeAsync("href"))!;
    }
}
