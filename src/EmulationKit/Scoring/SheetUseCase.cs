using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What is done to a score sheet.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
public abstract record SheetCommand(CampaignId Campaign, ScoreSheetId Sheet) : Command;

/// <summary>A change of one column of a score sheet. Refused, beside what the sheet refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Campaign.NotRunning</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class SheetUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : SheetCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        var found = await SheetAccess.AskAsync(scope, command.Campaign, command.Sheet, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var sheet = found.Value;
        var known = await CheckAsync(scope, sheet, command, cancellationToken);
        if (known.IsError)
        {
            return known;
        }

        var turn = await SheetTurn.OfAsync(scope, sheet, ColumnOf(command), cancellationToken);
        var changed = turn.Then(t => scope.Change(sheet, sheet.Campaign, () => Change(t, command), t.IsPersonal));
        if (!changed.IsError)
        {
            await SheetTotals.RecordAsync(scope, turn.Value.Campaign, sheet, cancellationToken);
        }

        return changed;
    }

    /// <summary>Asks the store what the sheet itself cannot know.</summary>
    private protected virtual Task<ErrorOr<Success>> CheckAsync(UseCaseScope scope, ScoreSheet sheet, TCommand command, CancellationToken cancellationToken) =>
        Task.FromResult<ErrorOr<Success>>(Result.Success);

    private protected abstract ScoreColumn ColumnOf(TCommand command);

    private protected abstract ErrorOr<Success> Change(SheetTurn turn, TCommand command);
}
