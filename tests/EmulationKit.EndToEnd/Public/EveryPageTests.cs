using System.Text.RegularExpressions;

namespace EmulationKit.EndToEnd.Public;

/// <summary>What holds for every public page, in both languages and on wide and narrow screens.</summary>
[Collection(nameof(OnTheSample))]
public sealed partial class EveryPageTests(Sample sample)
{
    // Both ends of each choice; EK_LOOKS=all adds the other combinations, for those who look at the pictures.
    private static readonly (int Width, string Language, ColorScheme Scheme)[] Looks =
    [
        (1280, "vi", ColorScheme.Light), (320, "en", ColorScheme.Dark),
        .. Pictures.AreAllWanted
            ? new[] { (360, "vi", ColorScheme.Light), (360, "vi", ColorScheme.Dark), (1280, "vi", ColorScheme.Dark), (1280, "en", ColorScheme.Light), (1280, "en", ColorScheme.Dark), (360, "en", ColorScheme.Light) }
            : [],
    ];

    public static TheoryData<string> Names => [.. Pages.All.Keys];

    [BrowserTheory]
    [MemberData(nameof(Names))]
    public async Task It_is_accessible_fits_every_width_keeps_to_the_policy_and_takes_at_most_8_requests(string name)
    {
        var address = await AddressAsync(name);
        foreach (var (width, language, scheme) in Looks)
        {
            var page = await sample.OpenAsync(width, language, scheme: scheme);
            var complaints = new List<string>();
            var requests = 0;
            page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal) ? [message.Text] : []);
            page.PageError += (_, error) => complaints.Add(error);
            page.Request += (_, request) => requests += request.Url.StartsWith("data:", StringComparison.Ordinal) ? 0 : 1;
            page.Request += (_, request) => complaints.AddRange(request.Url.StartsWith(sample.Address, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            Assert.InRange(requests, 1, 8);
            var where = $"{name} at {width} px in {language}, {scheme}";

            await Pictures.TakeAsync(page, $"{name}-{width}-{language}-{scheme}");
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            var violations = await Accessible.ViolationsAsync(page);
            Assert.True(violations.Count == 0, $"{where}: {string.Join("; ", violations)}");
            var widths = await page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
            Assert.True(widths[0] <= widths[1], $"{where} is {widths[0]} px wide");
            Assert.True(complaints.Count == 0, $"{where}: {string.Join("; ", complaints)}");
            Assert.DoesNotMatch(Inline(), await (await page.APIRequest.GetAsync(address)).TextAsync());
            await page.Context.CloseAsync();
        }
    }

    // Asked for in a window of its own, so that nothing of the page is there already.
    private async Task<string> AddressAsync(string name)
    {
        var page = await sample.OpenAsync();
        var address = await Pages.AddressAsync(page, name);
        await page.Context.CloseAsync();
        return address;
    }

    // Data blocks aside, nothing stands in the page that a strict policy would refuse.
    [GeneratedRegex("""<[^>]+ (style|on[a-z]+)=|<style|<script(?![^>]*(src=|application/ld\+json))""")]
    private static partial Regex Inline();
}
