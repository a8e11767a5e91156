using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Enters values in a column of a sheet.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Edits">What is entered, all of it or nothing.</param>
public sealed record EnterCrossCheckCommand(CampaignId Campaign, ScoreSheetId Sheet, IReadOnlyList<EntryEdit> Edits) : SheetCommand(Campaign, Sheet);

/// <summary>Enters what the cross-check makes of lines (chấm chéo). Refused as <see
/// cref="ScoreSheet.Enter"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EnterCrossCheck(UseCaseServices services) : SheetUseCase<EnterCrossCheckCommand>(services)
{
    private protected override ScoreColumn ColumnOf(EnterCrossCheckCommand command) => ScoreColumn.CrossCheck;

    private protected override ErrorOr<Success> Change(SheetTurn turn, EnterCrossCheckCommand command) =>
        turn.Sheet.Enter(turn.Rules, turn.Column, command.Edits);
}
