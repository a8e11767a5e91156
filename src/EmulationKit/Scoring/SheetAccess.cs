using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Finds a sheet of a campaign and asks access to it.</summary>
internal static class SheetAccess
{
    public static async Task<ErrorOr<ScoreSheet>> AskAsync(UseCaseScope scope, CampaignId campaign, ScoreSheetId id, CancellationToken cancellationToken)
    {
        if (await scope.Repository<ScoreSheet>().GetByIdAsync(id, cancellationToken) is not { } sheet || sheet.Campaign != campaign)
        {
            return scope.Missing("score sheet", campaign);
        }

        return scope.Ask(new AccessTarget(sheet.Campaign) { Unit = sheet.Unit, Bloc = sheet.Bloc }).Then(_ => sheet);
    }
}
