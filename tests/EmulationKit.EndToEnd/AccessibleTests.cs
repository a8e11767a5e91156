namespace EmulationKit.EndToEnd;

/// <summary>Whether the test of accessibility can fail.</summary>
[Collection(nameof(OnTheSample))]
public sealed class AccessibleTests(Sample sample)
{
    [BrowserFact]
    public async Task What_is_wrong_is_named_with_its_markup()
    {
        var page = await sample.OpenAsync();
        await page.GotoAsync(Public.Pages.Campaign);
        Assert.Empty(await Accessible.ViolationsAsync(page));

        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        Assert.Contains("button-name", Assert.Single(await Accessible.ViolationsAsync(page)), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
