using System.Globalization;
using EmulationKit.Campaigns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace EmulationKit.UI.Texts;

/// <summary>Words for the reader of a page: the kit's own texts, texts of a campaign, numbers, days. A component of the host
/// may inject it to speak as the kit does.</summary>
public sealed class KitTexts
{
    private static readonly NumberFormatInfo VietnameseNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private readonly KitLanguages languages;
    private readonly IStringLocalizer<KitText>? host;
    private CultureInfo? culture;
    private string language = LocalizedText.DefaultLanguage;

    internal KitTexts(KitLanguages languages, IStringLocalizer<KitText>? host)
    {
        this.languages = languages;
        this.host = host;
    }

    /// <summary>Words for the reader.</summary>
    /// <param name="services">Where the languages and the host's own texts are.</param>
    public KitTexts(IServiceProvider services)
        : this(services.GetRequiredService<KitLanguages>(), services.GetService<IStringLocalizer<KitText>>())
    {
    }

    /// <summary>The two-letter code of the reader's language.</summary>
    public string Language
    {
        get
        {
            // Asked with every text, and the same for a whole request.
            if (!ReferenceEquals(culture, CultureInfo.CurrentUICulture))
            {
                culture = CultureInfo.CurrentUICulture;
                language = languages.Offered(culture.Name) ?? LocalizedText.DefaultLanguage;
            }

            return language;
        }
    }

    /// <summary>The languages on offer.</summary>
    public IReadOnlyCollection<string> Languages => languages.All;

    /// <summary>A text of the kit. A key that is nowhere comes back itself.</summary>
    /// <param name="key">The text's key.</param>
    public string this[string key]
    {
        get
        {
            return In(Language, key) ?? languages.Find(LocalizedText.DefaultLanguage, key) ?? key;
        }
    }

    /// <summary>A text of the kit with something in its places {0}, {1}…; numbers are written as the language does. Where the first
    /// is 1 and the language has a text for it, under the key with <c>.One</c> at its end, it is that one.</summary>
    /// <param name="key">The text's key.</param>
    /// <param name="values">What stands in its places.</param>
    public string this[string key, params object?[] values]
    {
        get
        {
            var pattern = (values is [1, ..] ? In(Language, key + ".One") : null) ?? this[key];
            return Wording.Text(pattern, pattern, Array.ConvertAll(values, Written)).In(Language == LocalizedText.DefaultLanguage ? Language : "en");
        }
    }

    private string? In(string language, string key) =>
        host?[key] is { ResourceNotFound: false } own ? own.Value : languages.Find(language, key);

    /// <summary>A text of a campaign.</summary>
    /// <param name="text">The text; nothing is no text.</param>
    public string Of(LocalizedText? text) => text?.In(Language) ?? "";

    /// <summary>The wording of an error.</summary>
    /// <param name="error">The error.</param>
    public string Of(Error error) => DomainError.TextOf(error, Language);

    /// <summary>A number as it is; a dash for none.</summary>
    /// <param name="number">The number.</param>
    public string Number(decimal? number) => number is { } value ? Wording.Number(value, Language) : "–";

    /// <summary>A number as it stands in a field: with the language's decimal mark and nothing between thousands.</summary>
    /// <param name="number">The number.</param>
    public string Plain(decimal? number)
    {
        var text = number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
        return Language == LocalizedText.DefaultLanguage ? text.Replace('.', ',') : text;
    }

    /// <summary>Points, with two decimals; a dash for none.</summary>
    /// <param name="points">The points.</param>
    public string Points(decimal? points)
    {
        if (points is not { } value)
        {
            return "–";
        }

        return decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.00", Language == LocalizedText.DefaultLanguage ? VietnameseNumbers : NumberFormatInfo.InvariantInfo);
    }

    /// <summary>A share as a percentage.</summary>
    /// <param name="share">The share; 0.8 is 80 %.</param>
    public string Percent(decimal? share) => share is { } value ? Wording.Percent(value, Language) : "–";

    /// <summary>A day; a dash for none.</summary>
    /// <param name="day">The day.</param>
    public string Day(DateOnly? day) => day?.ToString(Language == LocalizedText.DefaultLanguage ? "d/M/yyyy" : "d MMM yyyy", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A moment, in the time of the campaign's province.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The campaign's time zone; that of Viet Nam if not said.</param>
    public string Moment(DateTimeOffset moment, CampaignTimeZone? zone = null) =>
        (zone ?? CampaignTimeZone.Of(CampaignTimeZone.Default).Value).LocalOf(moment)
            .ToString(Language == LocalizedText.DefaultLanguage ? "H:mm 'ngày' d/M/yyyy" : "H:mm, d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A span of days.</summary>
    /// <param name="days">The days.</param>
    public string Days(DateRange days) => days switch
    {
        { From: { } from, To: { } to } when from == to => Day(from),
        { From: { } from, To: { } to } => $"{Day(from)} – {Day(to)}",
        { From: { } from } => this["Days.From", Day(from)],
        { To: { } to } => this["Days.To", Day(to)],
        _ => "–",
    };

    /// <summary>A day as machines read it.</summary>
    /// <param name="day">The day.</param>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private object? Written(object? value) => value switch
    {
        DateOnly day => Day(day),
        DateRange days => Days(days),
        LocalizedText text => Of(text),
        _ => value,
    };
}
