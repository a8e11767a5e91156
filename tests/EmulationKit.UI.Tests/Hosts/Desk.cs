using System.Net;
using System.Text.RegularExpressions;
using EmulationKit.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Somebody at the workspace, as a browser without script: it follows links, fills in forms, keeps cookies.</summary>
internal sealed partial class Desk(HttpClient client) : IDisposable
{
    /// <summary>The field that proves a form to be of the site.</summary>
    public const string Token = "__RequestVerificationToken";

    private readonly CookieContainer cookies = new();

    /// <summary>Who is signed in; nobody after <see cref="SignOut"/>.</summary>
    public string? User { get; private set; }

    public HttpStatusCode Status { get; private set; }

    public string? Location { get; private set; }

    /// <summary>The page as its reader sees it: entities decoded.</summary>
    public string Page { get; private set; } = "";

    /// <summary>The addresses that the host answers.</summary>
    public IReadOnlyList<Endpoint> Endpoints { get; private init; } = [];

    public static async Task<Desk> OpenAsync(Demo demo, ActorId? user)
    {
        WebApplication? host = null;
        var client = await DemoHost.StartAsync(DemoHost.Builder(demo, "Staging").AddKit(), app => host = app.Use());
        return new(client) { User = user?.Value, Endpoints = [.. ((IEndpointRouteBuilder)host!).DataSources.SelectMany(s => s.Endpoints)] };
    }

    public void SignIn(ActorId user) => User = user.Value;

    public void SignOut() => User = null;

    public void Dispose() => client.Dispose();

    public Task<string> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path.StartsWith(DemoHost.Prefix, StringComparison.Ordinal) ? path : DemoHost.Prefix + path));

    /// <summary>Sends a form of the page with what is typed into its fields; the rest of it goes as it is drawn.</summary>
    /// <param name="name">The form's name.</param>
    /// <param name="typed">Field and text.</param>
    public Task<string> PostAsync(string name, params (string Field, string Text)[] typed) => SendAsync(Filled(name, typed));

    /// <summary>The names of the page's forms.</summary>
    public IReadOnlyList<string> Forms => [.. FormsOf().Matches(Page).Select(f => FormName().Match(f.Value)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    /// <summary>The form as it would be sent, to be sent later or twice.</summary>
    public HttpRequestMessage Filled(string name, params (string Field, string Text)[] typed) =>
        new(HttpMethod.Post, Attribute(FormOf(name), "action")) { Content = new FormUrlEncodedContent(FieldsOf(name, typed)) };

    /// <summary>The fields of a form of the page, as they would be sent.</summary>
    public List<KeyValuePair<string, string>> FieldsOf(string name, params (string Field, string Text)[] typed)
    {
        var form = FormOf(name);
        return [.. Inputs().Matches(form).Select(i => (Field: Attribute(i.Value, "name"), Text: Attribute(i.Value, "value") ?? "", Input: i.Value))
            .Where(i => i.Field is not null && (!i.Input.Contains("type=\"checkbox\"", StringComparison.Ordinal) || i.Input.Contains(" checked", StringComparison.Ordinal)))
            .Select(i => (i.Field!, i.Text))
            .Concat(Areas().Matches(form).Select(a => (Attribute(a.Value, "name")!, a.Groups[1].Value)))
            .Concat(Selects().Matches(form).Select(s => (Attribute(s.Value, "name")!, Attribute(Chosen().Match(s.Value).Value, "value") ?? "")))
            .Where(f => !typed.Any(t => t.Field == f.Item1)).Concat(typed)
            .Select(f => KeyValuePair.Create(f.Item1, f.Item2))];
    }

    private string FormOf(string name) =>
        FormsOf().Matches(Page).FirstOrDefault(f => f.Value.Contains($"name=\"_form\" value=\"{name}\"", StringComparison.Ordinal))?.Value
            ?? throw new InvalidOperationException($"There is no form '{name}' on the page.");

    /// <summary>A form with a file, as it would be sent.</summary>
    public HttpRequestMessage WithFile(string name, string fileName, byte[] content, params (string Field, string Text)[] typed)
    {
        var form = Filled(name, typed);
        var parts = new MultipartFormDataContent();
        var fields = WebUtility.UrlDecode(((FormUrlEncodedContent)form.Content!).ReadAsStringAsync().GetAwaiter().GetResult().Replace("&", "\n", StringComparison.Ordinal));
        foreach (var field in fields.Split('\n').Select(f => f.Split('=', 2)).Where(f => f is [not "file", _]))
        {
            parts.Add(new StringContent(field[1]), field[0]);
        }

        parts.Add(new ByteArrayContent(content), "file", fileName);
        form.Content = parts;
        return form;
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
    private static partial Regex FormsOf();

    [GeneratedRegex("name=\"_form\" value=\"([^\"]*)\"")]
    private static partial Regex FormName();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
