using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Enters in a sheet what the kit knows by itself.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
public sealed record FeedSheetCommand(CampaignId Campaign, ScoreSheetId Sheet) : SheetCommand(Campaign, Sheet);

/// <summary>Brings registered targets and days late into the column whose turn it is; people confirm them in the later
/// columns. Refused as <see cref="ScoreSheet.Enter"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class FeedSheet(UseCaseServices services) : UseCase<FeedSheetCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, FeedSheetCommand command, CancellationToken cancellationToken)
    {
        var asked = await SheetAccess.AskAsync(scope, command.Campaign, command.Sheet, cancellationToken);
        if (asked.IsError)
        {
            return asked.Errors;
        }

        var sheet = asked.Value;
        var registration = await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(command.Campaign, sheet.Participant), cancellationToken);
        if (registration is null)
        {
            return UseCaseErrors.NotFound("registration");
        }

        var found = await SheetTurn.OfAsync(scope, sheet, ScoreColumn.SelfScore, cancellationToken);
        var fed = found.Then(turn => scope.Change(sheet, sheet.Campaign, () =>
            SheetFeed.Targets(turn.Campaign, sheet, turn.Rules, registration, scope.Actor, scope.Now)
                .Then(_ => SheetFeed.Lateness(turn.Campaign, sheet, turn.Rules, registration, scope.Actor, scope.Now)), turn.IsPersonal));
        if (!fed.IsError)
        {
            await SheetTotals.RecordAsync(scope, found.Value.Campaign, sheet, cancellationToken);
        }

        return fed;
    }
}
