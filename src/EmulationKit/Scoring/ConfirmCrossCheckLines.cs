using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Confirms lines of a column.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Lines">The lines by criterion; without them, every line that the column leaves as the one before has
/// it.</param>
public sealed record ConfirmCrossCheckLinesCommand(
    CampaignId Campaign, ScoreSheetId Sheet, IReadOnlyList<string>? Lines = null)
    : SheetCommand(Campaign, Sheet);

/// <summary>Confirms lines of the cross-check. Refused as <see cref="ScoreSheet.Confirm"/> and <see
/// cref="ScoreSheet.ConfirmUnchanged"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConfirmCrossCheckLines(UseCaseServices services) : SheetUseCase<ConfirmCrossCheckLinesCommand>(services)
{
    private protected override ScoreColumn ColumnOf(ConfirmCrossCheckLinesCommand command) => ScoreColumn.CrossCheck;

    private protected override ErrorOr<Success> Change(SheetTurn turn, ConfirmCrossCheckLinesCommand command) =>
        command.Lines is { } lines ? turn.Sheet.Confirm(turn.Rules, turn.Column, lines) : turn.Sheet.ConfirmUnchanged(turn.Rules, turn.Column);
}
