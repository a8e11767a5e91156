using System.Net;
using System.Text.RegularExpressions;
using EmulationKit.Access;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Somebody at the workspace, as a browser without script: it follows links, fills in forms, keeps cookies.</summary>
internal sealed partial class Desk(HttpClient client) : IDisposable
{
    private readonly CookieContainer cookies = new();

    /// <summary>Who is signed in; nobody after <see cref="SignOut"/>.</summary>
    public string? User { get; private set; }

    public HttpStatusCode Status { get; private set; }

    public string? Location { get; private set; }

    /// <summary>The page as its reader sees it: entities decoded.</summary>
    public string Page { get; private set; } = "";

    public static async Task<Desk> OpenAsync(Demo demo, ActorId? user) =>
        new(await DemoHost.StartAsync(DemoHost.Builder(demo, "Staging").AddKit())) { User = user?.Value };

    public void SignIn(ActorId user) => User = user.Value;

    public void SignOut() => User = null;

    public void Dispose() => client.Dispose();

    public Task<string> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path.StartsWith(DemoHost.Prefix, StringComparison.Ordinal) ? path : DemoHost.Prefix + path));

    /// <summary>Sends a form of the page with what is typed into its fields; the rest of it goes as it is drawn.</summary>
    /// <param name="name">The form's name.</param>
    /// <param name="typed">Field and text.</param>
    public Task<string> PostAsync(string name, params (string Field, string Text)[] typed) => SendAsync(Filled(name, typed));

    /// <summary>The form as it would be sent, to be sent later or twice.</summary>
    public HttpRequestMessage Filled(string name, params (string Field, string Text)[] typed)
    {
        var form = Forms().Matches(Page).FirstOrDefault(f => f.Value.Contains($"name=\"_form\" value=\"{name}\"", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"There is no form '{name}' on the page.");
        var fields = Inputs().Matches(form.Value).Select(i => (Field: Attribute(i.Value, "name"), Text: Attribute(i.Value, "value") ?? "", Input: i.Value))
            .Where(i => i.Field is not null && (!i.Input.Contains("type=\"checkbox\"", StringComparison.Ordinal) || i.Input.Contains(" checked", StringComparison.Ordinal)))
            .Select(i => (i.Field!, i.Text))
            .Concat(Areas().Matches(form.Value).Select(a => (Attribute(a.Value, "name")!, a.Groups[1].Value)))
            .Concat(Selects().Matches(form.Value).Select(s => (Attribute(s.Value, "name")!, Attribute(Chosen().Match(s.Value).Value, "value") ?? "")))
            .Where(f => !typed.Any(t => t.Field == f.Item1)).Concat(typed);
        return new(HttpMethod.Post, Attribute(form.Value, "action")) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))) };
    }

    public async Task<string> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var address = new Uri(client.BaseAddress!, request.RequestUri!);
            if (User is not null)
            {
                request.Headers.Add(TestSignIn.Header, User);
            }

            if (cookies.GetCookieHeader(address) is { Length: > 0 } held)
            {
                request.Headers.Add("Cookie", held);
            }

            request.Headers.AcceptLanguage.ParseAdd("vi");
            using var response = await client.SendAsync(request);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                cookies.SetCookies(address, cookie);
            }

            (Status, Location) = (response.StatusCode, response.Headers.Location?.OriginalString);
            var body = await response.Content.ReadAsStringAsync();
            Page = WebUtility.HtmlDecode(body);
            return Page;
        }
    }

    /// <summary>Goes on to where the last answer leads.</summary>
    public Task<string> FollowAsync() => GetAsync(Location ?? throw new InvalidOperationException($"The last answer leads nowhere: {(int)Status}."));

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $" {name}=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
