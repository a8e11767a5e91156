using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What would this file change?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="File">The filled-in table, as a sheet of a workbook or as CSV.</param>
public sealed record PreviewScoreFileRequest(CampaignId Campaign, TableSource File);

/// <summary>Reads a filled-in score file and says what it would change, with every error at its cell: <c>Table.*</c>,
/// <c>Input.*</c>, <c>Sheet.*</c>, <c>ScoreFile.KeyMissing</c>, <c>ScoreFile.KeyBroken</c>, <c>ScoreFile.Foreign</c>,
/// <c>ScoreFile.Stale</c>, <c>ScoreFile.CellsMoved</c>, <c>ScoreFile.RowTwice</c>, <c>ScoreFile.TooLong</c>. It changes
/// nothing. Refused: <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class PreviewScoreFile(UseCaseServices services) : KitQuery<PreviewScoreFileRequest, ScoreFilePreview>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ScoreFilePreview>> AnswerAsync(UseCaseScope scope, PreviewScoreFileRequest request, CancellationToken cancellationToken)
    {
        var allowed = DownloadSheets.AskRole(scope, request.Campaign);
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var sheets = await SheetsOfAsync(scope, request, cancellationToken);
        var reading = new ScoreFileReading(request.File, sheets);
        return reading.Read();
    }

    /// <summary>The sheets that the file names and the viewer may see.</summary>
    private static async Task<Dictionary<ScoreSheetId, ScoreFileSubject>> SheetsOfAsync(UseCaseScope scope, PreviewScoreFileRequest request, CancellationToken cancellationToken)
    {
        var sheets = new Dictionary<ScoreSheetId, ScoreFileSubject>();
        if (await scope.Repository<Campaign>().GetByIdAsync(request.Campaign, cancellationToken) is not { Current: { } version } campaign)
        {
            return sheets;
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        foreach (var id in ScoreFileReading.SheetsNamed(request.File).Take(PageAt.MostItems))
        {
            if (await scope.Repository<ScoreSheet>().GetByIdAsync(id, cancellationToken) is { } sheet && sheet.Campaign == campaign.Id
                && !scope.Ask(new(campaign.Id) { Unit = sheet.Unit, Bloc = sheet.Bloc }).IsError)
            {
                sheets[id] = new(sheet, "", ScoreFileTurn.Of(scope, campaign, version, blocs, sheet));
            }
        }

        foreach (var participant in await ParticipantsById.ListAsync(scope, sheets.Values.Select(s => s.Sheet.Participant).Distinct(), cancellationToken))
        {
            foreach (var (id, subject) in sheets.Where(s => s.Value.Sheet.Participant == participant.Id).ToArray())
            {
                sheets[id] = subject with { Name = participant.Name };
            }
        }

        return sheets;
    }
}
