namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Forms that send files.</summary>
internal static class Uploads
{
    /// <summary>A form as <see cref="Desk.Filled"/> fills it in, with a file.</summary>
    public static async Task<HttpRequestMessage> WithFileAsync(this HttpRequestMessage form, string field, string name, byte[] content)
    {
        var parts = new MultipartFormDataContent();
        foreach (var pair in (await form.Content!.ReadAsStringAsync()).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Where(p => p[0] != field))
        {
            parts.Add(new StringContent(System.Net.WebUtility.UrlDecode(pair[1])), System.Net.WebUtility.UrlDecode(pair[0]));
        }

        parts.Add(new ByteArrayContent(content), field, name);
        return new(HttpMethod.Post, form.RequestUri) { Content = parts };
    }
}
