using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Opens a score sheet.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Who is scored.</param>
public sealed record OpenSheetCommand(CampaignId Campaign, ParticipantId Participant) : Command;

/// <summary>Opens the score sheet (bảng điểm) of a participant, with its registered targets, the days by which
/// its reports were late and the marks of reviewers who are done entered; one that is open already is returned as it is. Refused: <c>Campaign.NotRunning</c>,
/// <c>Sheet.NothingToScore</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class OpenSheet(UseCaseServices services) : UseCase<OpenSheetCommand, ScoreSheetId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ScoreSheetId>> HandleAsync(UseCaseScope scope, OpenSheetCommand command, CancellationToken cancellationToken)
    {
        var found = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        if (await scope.Repository<ScoreSheet>().FirstOrDefaultAsync(new SheetOf(command.Campaign, command.Participant), cancellationToken) is { } open)
        {
            return open.Id;
        }

        var place = found.Value;
        if (!place.Campaign.IsRunning || place.Campaign.Current is not { } version)
        {
            return CampaignErrors.NotRunning(place.Campaign.State);
        }

        var registration = await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(command.Campaign, command.Participant), cancellationToken);
        var marks = await scope.Repository<JudgedMarks>().ListAsync(new ClosedMarks(command.Campaign, command.Participant), cancellationToken);
        var opened = SheetCriteria.For(version.Rules.Criteria, version.Number, place.Participant.Kind, place.Bloc?.Code).Then(rules =>
        {
            var sheet = ScoreSheet.Open(command.Campaign, command.Participant, place.Unit, rules, place.Participant.SortKey);
            return SheetFeed.Targets(place.Campaign, sheet, rules, registration, scope.Actor, scope.Now)
                .Then(_ => registration is null ? Result.Success : SheetFeed.Lateness(place.Campaign, sheet, rules, registration, scope.Actor, scope.Now))
                .Then(_ => SheetFeed.Marks(place.Campaign, sheet, rules, marks, scope.Actor, scope.Now))
                .Then(_ => sheet);
        });
        if (!opened.IsError)
        {
            await SheetTotals.RecordAsync(scope, place.Campaign, opened.Value, cancellationToken);
        }

        return await scope.AddAsync(opened, s => s.Id, command.Campaign, cancellationToken, place.IsPersonal);
    }
}
