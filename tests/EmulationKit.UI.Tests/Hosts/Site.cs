using System.Text.RegularExpressions;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>The demo's site, started once, and what is asked of it.</summary>
public sealed partial class Site : IAsyncLifetime
{
    internal static readonly string[] Paths =
    [
        "", "/cao-bang-525", "/cao-bang-525/noi-dung", "/cao-bang-525/tien-trinh", "/cao-bang-525/don-vi", "/cao-bang-525/cong-trinh", "/cao-bang-525/xep-hang",
        "/cao-bang-525/vinh-danh", "/cao-bang-525/dien-hinh", "/cao-bang-525/quyet-dinh", "/cao-bang-525/tra-cuu", "/cao-bang-525/cach-xet", "/cao-bang-525/gop-y",
    ];

    /// <summary>Pages of one thing: the list that leads to it, and what stands in the address of its link.</summary>
    private static readonly Dictionary<string, (string List, string Link)> OfOne = new()
    {
        ["a decision"] = ("/cao-bang-525/quyet-dinh", "/quyet-dinh/"),
        ["a certificate"] = ("/cao-bang-525/vinh-danh", "/tra-cuu/"),
    };

    public static TheoryData<string> Pages => [.. Paths, .. OfOne.Keys];

    internal Demo Demo { get; } = new();

    internal HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync() => Client = await DemoHost.StartAsync(DemoHost.Builder(Demo, "Staging").AddKit(ui => ui.ShowStylePage = true));

    public Task DisposeAsync()
    {
        Client.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The path of one of the <see cref="Pages"/>, under the prefix.</summary>
    internal async Task<string> PathOfAsync(string page)
    {
        if (!OfOne.TryGetValue(page, out var of))
        {
            return page;
        }

        var link = LinksIn(await GetAsync(of.List)).First(l => l.Contains(of.Link, StringComparison.Ordinal) && !l.EndsWith(".json", StringComparison.Ordinal));
        return link[DemoHost.Prefix.Length..];
    }

    internal async Task<string> GetAsync(string path, string language = "vi") => await Client.PageAsync(DemoHost.Prefix + path, language);

    internal static IEnumerable<string> LinksIn(string page) => Link().Matches(page).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value));

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();
}

internal static class ClientExtensions
{
    public static async Task<string> PageAsync(this HttpClient client, string path, string language = "vi")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
