using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Closes the marking of a judged criterion.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
public sealed record CloseJudgingCommand(CampaignId Campaign, JudgedMarksId Marks) : JudgingCommand(Campaign, Marks);

/// <summary>Closes the marking and enters the marks in the participant's sheet, if it has one that is not appraised yet.
/// Refused as <see cref="JudgedMarks.Close"/> and <see cref="ScoreSheet.Enter"/>, and <c>Store.NotFound</c>,
/// <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CloseJudging(UseCaseServices services) : UseCase<CloseJudgingCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, CloseJudgingCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new(command.Campaign));
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<JudgedMarks>().GetByIdAsync(command.Marks, cancellationToken) is not { } marks || marks.Campaign != command.Campaign)
        {
            return UseCaseErrors.NotFound("marks");
        }

        var closed = scope.Change(marks, command.Campaign, () => marks.Close(scope.Now));
        if (closed.IsError || await scope.Repository<ScoreSheet>().FirstOrDefaultAsync(new SheetOf(command.Campaign, marks.Participant), cancellationToken) is not { } sheet)
        {
            return closed;
        }

        var found = await SheetTurn.OfAsync(scope, sheet, ScoreColumn.SelfScore, cancellationToken);
        var fed = found.Then(turn => scope.Follow(
            sheet, command.Campaign, () => SheetFeed.Marks(turn.Campaign, sheet, turn.Rules, [marks], scope.Actor, scope.Now), turn.IsPersonal));
        if (!fed.IsError)
        {
            await SheetTotals.RecordAsync(scope, found.Value.Campaign, sheet, cancellationToken);
        }

        return fed;
    }
}
