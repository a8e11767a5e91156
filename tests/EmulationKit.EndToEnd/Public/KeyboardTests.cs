namespace EmulationKit.EndToEnd.Public;

/// <summary>Whoever uses the keyboard alone.</summary>
[Collection(nameof(OnTheSample))]
public sealed class KeyboardTests(Sample sample)
{
    [BrowserTheory]
    [InlineData("home")]
    [InlineData("leaderboard")]
    [InlineData("honour-roll")]
    public async Task It_reaches_everything_and_sees_where_it_is(string name)
    {
        var page = await sample.OpenAsync();
        await page.GotoAsync(await Pages.AddressAsync(page, name));
        var reachable = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(e => e.checkVisibility({ visibilityProperty: true })).length");
        var reached = new HashSet<string>();
        for (var press = 0; press < reachable + 5; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>("""
                (() => { const e = document.activeElement; if (!e || e === document.body) return '';
                  const s = getComputedStyle(e); const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none';
                  return [...document.querySelectorAll('*')].indexOf(e) + (seen ? '' : ' without a visible focus: ' + e.outerHTML.slice(0, 120)); })()
                """);
            if (at.Length > 0)
            {
                Assert.DoesNotContain("without", at, StringComparison.Ordinal);
                reached.Add(at);
            }
        }

        Assert.True(reached.Count >= reachable, $"{reached.Count} of {reachable} were reached");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        var page = await sample.OpenAsync();
        await page.GotoAsync(Pages.Campaign);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }
}
