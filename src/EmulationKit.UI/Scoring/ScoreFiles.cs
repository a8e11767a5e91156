using EmulationKit.Packs;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Scoring;

/// <summary>The files of scoring: sheets to fill in without a connection, and evidence.</summary>
internal static class ScoreFiles
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The sheets that the reader may fill in, as a workbook; as CSV where the host writes no workbooks.</summary>
    public static async Task<ErrorOr<KitFile>> SheetsAsync(HttpContext http, KitReader reader, PageRequest request)
    {
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var language = http.RequestServices.GetRequiredService<KitTexts>().Language;
        var table = await reader.AskAsync(s => new DownloadSheets(s), new DownloadSheetsRequest(desk.Value.Id, request.Text("bloc"), language));
        if (table.IsError)
        {
            return table.Errors;
        }

        var day = KitTexts.Iso(desk.Value.Campaign.Today);
        if (http.RequestServices.GetService<IWorkbookWriter>() is not { } writer)
        {
            return new KitFile($"bang-diem-{day}.csv", "text/csv; charset=utf-8", stream =>
            {
                CsvFile.Write(stream, table.Value, new() { Separator = ';', Numbers = NumberConvention.Comma });
                return Task.CompletedTask;
            });
        }

        var written = new MemoryStream();
        return writer.Write(written, table.Value).Then(_ => new KitFile($"bang-diem-{day}.xlsx", Workbook, stream =>
        {
            written.WriteTo(stream);
            return Task.CompletedTask;
        }));
    }

    /// <summary>An evidence file.</summary>
    public static async Task<ErrorOr<KitFile>> EvidenceAsync(HttpContext http, KitReader reader, PageRequest request)
    {
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var store = http.RequestServices.GetRequiredService<IEvidenceStore>();
        var opened = await reader.AskAsync(s => new OpenEvidence(s, store), new OpenEvidenceRequest(desk.Value.Id, new(Guid.TryParse(request.Id, out var id) ? id : Guid.Empty)));
        if (opened.IsError)
        {
            // What is not for the reader is answered as what is not there.
            return opened.FirstError.Code == "Access.Denied"
                ? DomainError.NotFound("Store.NotFound", "There is no such file, or you may not see it.", "Không tìm thấy tệp, hoặc bạn không được xem.") : opened.Errors;
        }

        return new KitFile(opened.Value.Name, opened.Value.MediaType, async stream =>
        {
            await using var file = opened.Value;
            await file.Content.CopyToAsync(stream);
        });
    }

    /// <summary>The table that somebody sent: the first sheet of a workbook, or a CSV file.</summary>
    public static async Task<ErrorOr<TableSource>> ReadAsync(IFormFile file, IWorkbookReader? workbooks)
    {
        var content = new MemoryStream();
        await using (var sent = file.OpenReadStream())
        {
            await sent.CopyToAsync(content);
        }

        var bytes = content.ToArray();
        var isText = file.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || workbooks is null;
        return isText ? new CsvSource(file.FileName, () => new MemoryStream(bytes))
            : workbooks!.Sheets(file.FileName, () => new MemoryStream(bytes)).Then(sheets => (TableSource)sheets[0]);
    }
}
