using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Applies what a score file enters, as its preview showed it.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheets">What it enters in each sheet.</param>
public sealed record ApplyScoreFileCommand(CampaignId Campaign, IReadOnlyList<ScoreFileEdits> Sheets) : Command;

/// <summary>Applies a score file to all of its sheets, or to none. Comes to how many lines were entered. Refused:
/// <c>ScoreFile.NothingToApply</c>, <c>ScoreFile.Stale</c>, as <see cref="ScoreSheet.Enter"/> of each sheet,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Campaign.NotRunning</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ApplyScoreFile(UseCaseServices services) : UseCase<ApplyScoreFileCommand, int>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<int>> HandleAsync(UseCaseScope scope, ApplyScoreFileCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (command.Sheets.Count == 0)
        {
            return ScoreFileErrors.NothingToApply;
        }

        var problems = new Problems();
        var entered = new List<SheetTurn>();
        foreach (var edits in command.Sheets.DistinctBy(s => s.Sheet))
        {
            var found = await SheetAccess.AskAsync(scope, command.Campaign, edits.Sheet, cancellationToken);
            if (found.IsError)
            {
                return found.Errors;
            }

            var sheet = found.Value;
            var turn = await SheetTurn.OfAsync(scope, sheet, edits.Column, cancellationToken);
            var done = turn.Then(t => ScoreFileKey.StampOf(sheet, t.Rules, edits.Column) == edits.Stamp
                ? scope.Follow(sheet, sheet.Campaign, () => sheet.Enter(t.Rules, t.Column, edits.Edits), t.IsPersonal)
                : ScoreFileErrors.Stale($"sheet/{sheet.Id.Value}"));
            problems.AddRange(done.ErrorsOrEmptyList);
            entered.AddRange(turn.IsError ? [] : [turn.Value]);
        }

        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        foreach (var bloc in entered.GroupBy(t => t.Sheet.Bloc))
        {
            await SheetTotals.RecordAsync(scope, bloc.First().Campaign, [.. bloc.Select(t => t.Sheet)], cancellationToken);
        }

        return command.Sheets.Sum(s => s.Edits.Count);
    }
}
