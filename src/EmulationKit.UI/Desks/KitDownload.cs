using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns.Design;
using EmulationKit.UI.Feeds;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Participants.Register;
using EmulationKit.UI.Scoring;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EmulationKit.UI.Desks;

/// <summary>A file that the workspace gives to its reader.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Type">Its media type.</param>
/// <param name="WriteAsync">Writes it.</param>
internal sealed record KitFile(string Name, string Type, Func<Stream, Task> WriteAsync);

/// <summary>Makes a file for who asks, as a query answers.</summary>
/// <param name="http">The request.</param>
/// <param name="reader">Asks the core.</param>
/// <param name="request">What the address asks for.</param>
internal delegate Task<ErrorOr<KitFile>> MakeFile(HttpContext http, KitReader reader, PageRequest request);

/// <summary>The files of the workspace: the one table of their addresses.</summary>
internal static class KitDownloads
{
    /// <summary>Addresses after the prefix, <c>{campaign}</c> and <c>{id}</c> in their places.</summary>
    private static readonly IReadOnlyList<(string Path, MakeFile Make)> All =
    [
        ("{campaign}/bang-diem.xlsx", ScoreFiles.SheetsAsync),
        ("{campaign}/minh-chung/{id}", ScoreFiles.EvidenceAsync),
        ("{campaign}/thiet-ke/bo-quy-dinh.zip", PackDownload.MakeAsync),
        ("{campaign}/doi-tuong/danh-sach.xlsx", ParticipantsDownload.MakeAsync),
        ("{campaign}/doi-tuong/danh-sach.csv", ParticipantsDownload.MakeAsync),
    ];

    public static IEnumerable<IEndpointConventionBuilder> Map(IEndpointRouteBuilder endpoints, KitMount mount, KitUIOptions options)
    {
        foreach (var (path, make) in All)
        {
            var endpoint = endpoints.MapMethods($"{mount.Prefix}/lam-viec/{path}", [HttpMethods.Get, HttpMethods.Head],
                (HttpContext http, KitReader reader, KitTexts texts) => AnswerAsync(make, http, reader, texts));
            endpoint.Add(e =>
            {
                e.Metadata.Add(new KitPageAttribute(KitArea.Workspace));
                options.Workspace.ApplyTo(e);
            });
            endpoint.Finally(e => KitEndpoints.Finish(e, options, endpoints.ServiceProvider));
            yield return endpoint;
        }
    }

    private static async Task<IResult> AnswerAsync(MakeFile make, HttpContext http, KitReader reader, KitTexts texts)
    {
        var values = http.Request.RouteValues;
        var file = await make(http, reader, new PageRequest(values["campaign"] as string ?? "", values["id"] as string, http.Request.Query));
        if (file.IsError)
        {
            return KitData.Refused(file.FirstError, texts);
        }

        // A whole file or none: what fails while it is made must not look like a file.
        var whole = new MemoryStream();
        await file.Value.WriteAsync(whole);
        whole.Position = 0;
        return Results.File(whole, file.Value.Type, file.Value.Name);
    }
}
