using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using EmulationKit.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Desks;

/// <summary>Keeps a form of the workspace over the end of a session: encrypted, in the sender's own browser, for who filled
/// it in alone. So no instance of the host holds anything that another one lacks.</summary>
internal sealed class KeptForms(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The part of the address's query that asks for the kept form.</summary>
    public const string Query = "giu";

    private const string Cookie = "ek-form";
    private const int MostBytes = 12_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector forms = protection.CreateProtector("EmulationKit.KeptForm").ToTimeLimitedDataProtector();
    private readonly IDataProtector senders = protection.CreateProtector("EmulationKit.FormSender");
    private readonly ChunkingCookieManager cookies = new() { ThrowForPartialCookies = false };

    /// <summary>Who fills in a form, so that it can be given back to nobody else.</summary>
    public string Sign(ActorId? actor) => actor is { } known ? senders.Protect(known.Value) : "";

    /// <summary>Keeps the form of a request whose sender is no longer signed in. What is too long is not kept, nor what no
    /// form of the kit is; returns whether it was.</summary>
    public async Task<bool> KeepAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (SenderOf(form[DeskForm.ByField].ToString()) is not { } by)
        {
            return false;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(new KeptForm(http.Request.Path, by, clock.GetUtcNow(), KeptForm.FieldsOf(form)));
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await brotli.WriteAsync(json);
        }

        if (packed.Length > MostBytes)
        {
            return false;
        }

        cookies.AppendResponseCookie(http, Cookie, Convert.ToBase64String(forms.Protect(packed.ToArray(), Lifetime)), Options(http));
        return true;
    }

    /// <summary>The form kept of the page that is read, if the reader filled it in.</summary>
    public KeptForm? Find(HttpContext http, ActorId? reader)
    {
        if (cookies.GetRequestCookie(http, Cookie) is not { Length: > 0 } kept)
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream(forms.Unprotect(Convert.FromBase64String(kept)));
            using var json = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<KeptForm>(json) is { } form && form.Path == http.Request.Path && form.By == reader?.Value ? form : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Forgets what was kept.</summary>
    public void Drop(HttpContext http)
    {
        if (http.Request.Cookies.ContainsKey(Cookie))
        {
            cookies.DeleteCookie(http, Cookie, Options(http));
        }
    }

    private string? SenderOf(string signed)
    {
        try
        {
            return signed.Length == 0 ? null : senders.Unprotect(signed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = Lifetime,
        Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/",
    };
}
