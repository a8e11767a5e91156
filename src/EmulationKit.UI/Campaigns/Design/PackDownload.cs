using System.IO.Compression;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>A campaign as a pack in a zip.</summary>
internal static class PackDownload
{
    public static async Task<ErrorOr<KitFile>> MakeAsync(HttpContext http, KitReader reader, PageRequest request)
    {
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var pack = await reader.AskAsync(s => new ExportPack(s, reader.Vocabulary), new ExportPackRequest(desk.Value.Id));
        return pack.Then(p => new KitFile($"{p.Pack.Code}.zip", "application/zip", stream => WriteAsync(p, stream)));
    }

    private static async Task WriteAsync(ExportedPack pack, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in pack.Files)
        {
            await using var entry = zip.CreateEntry(name).Open();
            await entry.WriteAsync(content);
        }
    }
}
