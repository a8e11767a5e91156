using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using EmulationKit.UI.Mounting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Texts;

/// <summary>The languages of the kit's pages, and which of them a request is answered in: what the address asks for, else
/// what the reader chose before, else what the host set, else what the browser prefers, else Vietnamese.</summary>
internal sealed class KitLanguages(KitUIOptions options)
{
    /// <summary>The part of the address's query that asks for a language.</summary>
    public const string Query = "lang";

    /// <summary>The cookie that keeps the reader's choice.</summary>
    public const string Cookie = "ek-lang";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Shipped =
        new[] { "vi", "en" }.ToFrozenDictionary(language => language, Read);

    /// <summary>The languages on offer.</summary>
    public IReadOnlyCollection<string> All => options.Languages;

    /// <summary>The keys of the kit's own texts in a language that ships with it.</summary>
    public static IReadOnlyCollection<string> KeysIn(string language) => Shipped[language].Keys;

    /// <summary>A text of the kit; nothing if that language lacks it.</summary>
    public string? Find(string language, string key) =>
        options.TextOf(language, key) ?? (Shipped.TryGetValue(language, out var texts) ? texts.GetValueOrDefault(key) : null);

    /// <summary>The language on offer that a culture is of; nothing if it is none of them.</summary>
    public string? Offered(string? culture)
    {
        var asked = culture?.Split('-', 2)[0].Trim();
        return All.FirstOrDefault(language => string.Equals(language, asked, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Answers a request in its language.</summary>
    public static void Set(HttpContext context)
    {
        var language = context.RequestServices.GetRequiredService<KitLanguages>().Of(context);
        if (context.Request.Query.ContainsKey(Query) && context.Request.Cookies[Cookie] != language)
        {
            context.Response.Cookies.Append(Cookie, language, new()
            {
                Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true,
            });
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
    }

    private string Of(HttpContext context) =>
        Offered(context.Request.Query[Query])
        ?? Offered(context.Request.Cookies[Cookie])
        ?? (context.Features.Get<IRequestCultureFeature>() is { Provider: not null } host ? Offered(host.RequestCulture.UICulture.Name) : null)
        ?? context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => Offered(l.Value.Value)).FirstOrDefault(l => l is not null)
        ?? LocalizedText.DefaultLanguage;

    // Each feature has its own file, such as Scoring.vi.json, beside the one for all.
    private static FrozenDictionary<string, string> Read(string language)
    {
        var home = typeof(KitLanguages).Assembly;
        return home.GetManifestResourceNames().Where(name => name.EndsWith($".{language}.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(name =>
        {
            using var file = home.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
        }).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
