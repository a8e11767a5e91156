using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Pages;

public sealed class LanguageTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(null, null, null, "vi")]
    [InlineData(null, null, "en-GB,en;q=0.8", "en")]
    [InlineData(null, null, "de,fr;q=0.5", "vi")]
    [InlineData(null, "en", "vi", "en")]
    [InlineData("vi", "en", "en", "vi")]
    [InlineData("xx", null, "en", "en")]
    public async Task The_address_goes_before_the_cookie_and_that_before_the_browser(string? query, string? cookie, string? header, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{DemoHost.Prefix}/cao-bang-525{(query is null ? "" : "?lang=" + query)}");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", "ek-lang=" + cookie);
        }

        if (header is not null)
        {
            request.Headers.Add("Accept-Language", header);
        }

        using var response = await site.Client.SendAsync(request);

        Assert.Contains($"<html lang=\"{expected}\"", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_choice_in_the_address_is_kept()
    {
        using var response = await site.Client.GetAsync(DemoHost.Prefix + "/cao-bang-525?lang=en");

        Assert.Contains("ek-lang=en", Assert.Single(response.Headers.GetValues("Set-Cookie")));
    }
}
