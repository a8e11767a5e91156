using System.Text.Encodings.Web;
using EmulationKit.UI.Mounting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace EmulationKit.UI.Shell;

/// <summary>The addresses of the kit's pages, the one place where they are made: the application's base path, the prefix of
/// the mount, and the page's own part. A host makes links to the kit with it.</summary>
public sealed class KitLinks
{
    private readonly KitMount mount;
    private readonly IHttpContextAccessor http;

    internal KitLinks(KitMount mount, IHttpContextAccessor http) => (this.mount, this.http) = (mount, http);

    /// <summary>Addresses under where the kit is mounted.</summary>
    /// <param name="services">Where that is known.</param>
    public KitLinks(IServiceProvider services)
        : this((KitMount)Guard.Against.Null(services).GetService(typeof(KitMount))!, (IHttpContextAccessor)services.GetService(typeof(IHttpContextAccessor))!)
    {
    }

    /// <summary>The list of campaigns.</summary>
    public string Campaigns => To("");

    /// <summary>The first page of the workspace.</summary>
    public string Workspace => To("lam-viec");

    /// <summary>The page with every component of the design.</summary>
    public string Styles => To("mau-giao-dien");

    /// <summary>A campaign's home page.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Home(string campaign) => To(Part(campaign));

    /// <summary>Contents and criteria of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Contents(string campaign) => Of(campaign, "noi-dung");

    /// <summary>The timeline of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Timeline(string campaign) => Of(campaign, "tien-trinh");

    /// <summary>The participants of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Participants(string campaign) => Of(campaign, "don-vi");

    /// <summary>The works of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Works(string campaign) => Of(campaign, "cong-trinh");

    /// <summary>The published ranks of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Leaderboard(string campaign) => Of(campaign, "xep-hang");

    /// <summary>The honour roll of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string HonourRoll(string campaign) => Of(campaign, "vinh-danh");

    /// <summary>The exemplars of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Exemplars(string campaign) => Of(campaign, "dien-hinh");

    /// <summary>The decisions of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Decisions(string campaign) => Of(campaign, "quyet-dinh");

    /// <summary>One decision of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    /// <param name="decision">The decision.</param>
    public string Decision(string campaign, Guid decision) => Of(campaign, $"quyet-dinh/{decision:N}");

    /// <summary>Where decisions and certificates of a campaign are checked.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Check(string campaign) => Of(campaign, "tra-cuu");

    /// <summary>How awards of a campaign are decided.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Method(string campaign) => Of(campaign, "cach-xet");

    /// <summary>The first page of the workspace of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    public string Workdesk(string campaign) => To($"lam-viec/{Part(campaign)}");

    /// <summary>A page of the workspace of a campaign.</summary>
    /// <param name="campaign">The campaign's code.</param>
    /// <param name="page">The page's part of the address, such as <c>bang-diem</c>.</param>
    /// <param name="id">The thing that it shows, if it shows one.</param>
    /// <param name="more">What follows, if anything does.</param>
    public string Desk(string campaign, string page, object? id = null, string? more = null) =>
        To(string.Join('/', new[] { "lam-viec", Part(campaign), page, id is Guid guid ? guid.ToString("N") : id is null ? null : Part($"{id}"), more }.OfType<string>()));

    /// <summary>An address under the mount.</summary>
    /// <param name="path">What follows the prefix, without a slash before it.</param>
    public string To(string path)
    {
        var whole = Base + mount.Prefix + (string.IsNullOrEmpty(path) ? "" : "/" + path);
        return whole.Length == 0 ? "/" : whole;
    }

    /// <summary>An address of the host: <c>~/</c> stands for its base path.</summary>
    /// <param name="href">The address.</param>
    public string OfHost(string href) => Guard.Against.Null(href).StartsWith("~/", StringComparison.Ordinal) ? Base + href[1..] : href;

    /// <summary>The address of a file that the host serves for the kit.</summary>
    /// <param name="asset">The file's path as the framework gives it.</param>
    public string Asset(string asset) => $"{Base}/{Guard.Against.Null(asset).TrimStart('/')}";

    /// <summary>The whole address of a path of this application, with scheme and host, for what leaves the page.</summary>
    /// <param name="path">A path that this class made.</param>
    public string Whole(string path) =>
        http.HttpContext is { } context ? UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host).TrimEnd('/') + path : path;

    /// <summary>The address that is being answered, with parts of its query changed; a part without a value is left out.</summary>
    /// <param name="changes">The parts.</param>
    public string Here(params (string Key, string? Value)[] changes)
    {
        var request = http.HttpContext?.Request;
        var query = request?.Query.Where(q => q.Value.Count > 0).Select(q => (q.Key, Value: (string?)q.Value[0])) ?? [];
        var parts = query.Where(q => !changes.Any(c => c.Key == q.Key)).Concat(changes).Where(q => !string.IsNullOrEmpty(q.Value))
            .Select(q => $"{UrlEncoder.Default.Encode(q.Key)}={UrlEncoder.Default.Encode(q.Value!)}").ToArray();
        var path = request is null ? "" : (request.PathBase + request.Path).ToUriComponent();
        return parts.Length == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    private string Base => http.HttpContext?.Request.PathBase.ToUriComponent() ?? "";

    private string Of(string campaign, string page) => To($"{Part(campaign)}/{page}");

    private static string Part(string text) => UrlEncoder.Default.Encode(Guard.Against.Null(text));
}
