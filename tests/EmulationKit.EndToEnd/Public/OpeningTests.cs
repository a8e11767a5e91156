using System.Net;

namespace EmulationKit.EndToEnd.Public;

/// <summary>What the sample shows while its first start fills the databases.</summary>
[Collection(nameof(OnTheSample))]
public sealed class OpeningTests(Sample sample)
{
    [BrowserFact]
    public async Task The_first_start_answers_at_once_with_how_far_it_is_and_asks_again_without_script()
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sample.First.Page.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), sample.First.Page.Headers.RetryAfter?.Delta);
        Assert.True(sample.First.Page.Headers.CacheControl?.NoStore);
        var page = await sample.First.Page.Content.ReadAsStringAsync();
        Assert.Contains("""<meta http-equiv="refresh" content="1" />""", page, StringComparison.Ordinal);
        Assert.Contains("""aria-current="step">""", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, sample.First.Sheet.StatusCode);
    }
}
