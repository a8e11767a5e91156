using System.IO.Compression;

namespace EmulationKit.EndToEnd.Workspace;

/// <summary>What holds for every page of the workspace that somebody comes to by its menu, and by the first link of each kind
/// on those pages.</summary>
[Collection(nameof(OnTheSample))]
public sealed class EveryPageTests(Sample sample)
{
    private const int MostBytes = 80 * 1024;

    // A page that looks alike for several is looked at as the first of them sees it; some differ by who fills them in.
    private static readonly string[] People = ["to-chuc", "can-bo-so", "truong-khoi", "hoi-dong"];

    [BrowserFact]
    public async Task It_is_accessible_fits_a_phone_and_is_light()
    {
        var all = Pictures.AreAllWanted;
        var (seen, files) = (new HashSet<string>(), 0);
        foreach (var person in all ? [.. People, "can-bo-xa", "kiem-tra"] : People)
        {
            var page = await sample.SignInAsync(person);
            files = files == 0 ? await FilesAsync(page) : files;
            foreach (var address in await AddressesAsync(page))
            {
                if (!seen.Add(KindOf(address)) && !all && !IsEverybodysOwn(address))
                {
                    continue;
                }

                await CheckAsync(page, person, address, 1280, ColorScheme.Light, "vi", files);
                await CheckAsync(page, person, address, 360, ColorScheme.Dark, "en", files);
                if (all)
                {
                    await CheckAsync(page, person, address, 1280, ColorScheme.Light, "en", files);
                    await CheckAsync(page, person, address, 360, ColorScheme.Light, "vi", files);
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(seen.Count > 25, "The menu was not found.");
    }

    private static bool IsEverybodysOwn(string address) => address.Contains("/bang-diem/", StringComparison.Ordinal) || address.EndsWith("/cham-diem", StringComparison.Ordinal);

    // The style sheets and the script weigh what they do as published.
    private static async Task<int> FilesAsync(IPage page)
    {
        await page.GotoAsync("/thi-dua/lam-viec");
        var bytes = 0;
        foreach (var file in await page.Locator("link[rel=stylesheet], link[rel=icon], script[src]").EvaluateAllAsync<string[]>("all => all.map(e => e.href || e.src)"))
        {
            using var packed = new MemoryStream();
            await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                await brotli.WriteAsync(await (await page.APIRequest.GetAsync(file)).BodyAsync());
            }

            bytes += (int)packed.Length;
        }

        return bytes;
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(IPage page)
    {
        await page.GotoAsync("/thi-dua/lam-viec/cao-bang-525");
        var menu = await HrefsAsync(page, ".ek-side a");
        var all = new List<string> { "/thi-dua/lam-viec" };
        all.AddRange(menu.Where(href => href.Contains("/lam-viec/", StringComparison.Ordinal)));
        foreach (var address in menu.Where(href => href.Contains("/lam-viec/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(address);
            // One of each kind: what differs in ids and queries alone looks alike.
            all.AddRange((await HrefsAsync(page, "main a, .ek-desk__main a")).Where(h => h.Contains("/lam-viec/", StringComparison.Ordinal) && !Path.HasExtension(h.Split('?')[0])));
        }

        return [.. all.Select(h => h.Split('#')[0]).GroupBy(KindOf).Select(g => g.First())];
    }

    private static string KindOf(string address) =>
        string.Join('/', address.Split('?')[0].Split('/').Select(part => Guid.TryParse(part, out _) || part.Any(char.IsDigit) ? "*" : part));

    private static Task<string[]> HrefsAsync(IPage page, string selector) =>
        page.Locator(selector).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");

    private async Task CheckAsync(IPage page, string person, string address, int width, ColorScheme scheme, string language, int files)
    {
        var complaints = new List<string>();
        EventHandler<IConsoleMessage> hear = (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.Console += hear;
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.Context.AddCookiesAsync([new() { Name = "ek-lang", Value = language, Url = sample.Address }]);
        var answer = await page.GotoAsync(address);
        var where = $"{address} at {width} px in {language} for {person}";
        var name = string.Join('-', address.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(p => Guid.TryParse(p, out _) ? "1" : p));
        await Pictures.TakeAsync(page, $"{name}-{person}-{width}-{language}-{scheme}");
        page.Console -= hear;

        Assert.True(answer!.Ok, $"{where}: {answer.Status}");
        // Pages go as they are, because compression could betray what stands in them.
        var weight = (await answer.BodyAsync()).Length + files;
        Assert.True(weight <= MostBytes, $"{where} takes {weight:N0} bytes.");
        var violations = await Accessible.ViolationsAsync(page);
        Assert.True(violations.Count == 0, $"{where}: {string.Join("; ", violations)}");
        var widths = await page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        Assert.True(widths[0] <= widths[1], $"{where} is {widths[0]} px wide");
        Assert.True(complaints.Count == 0, $"{where}: {string.Join("; ", complaints)}");
    }
}
