using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Participants.Register;

/// <summary>The register as a workbook, or as CSV where the host has no writer of workbooks or it is asked for.</summary>
internal static class ParticipantsDownload
{
    public static async Task<ErrorOr<KitFile>> MakeAsync(HttpContext http, KitReader reader, PageRequest request)
    {
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var writer = http.Request.Path.Value?.EndsWith(".xlsx", StringComparison.Ordinal) == true ? http.RequestServices.GetService<IWorkbookWriter>() : null;
        var listed = await reader.AskAsync(s => new ExportParticipants(s), new ExportParticipantsRequest(desk.Value.Id, request.Text("kind")));
        return listed.Then(ParticipantSheet.Write).Then(sheet => FileOf(sheet, writer));
    }

    private static ErrorOr<KitFile> FileOf(TableSheet sheet, IWorkbookWriter? writer)
    {
        var whole = new MemoryStream();
        if (writer is null)
        {
            CsvFile.Write(whole, sheet);
        }
        else if (writer.Write(whole, sheet) is { IsError: true } refused)
        {
            return refused.Errors;
        }

        var content = whole.ToArray();
        return new KitFile(writer is null ? "doi-tuong.csv" : "doi-tuong.xlsx",
            writer is null ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", stream => stream.WriteAsync(content).AsTask());
    }
}
