using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Sends a sheet back for supplement.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="To">The column it goes back to.</param>
/// <param name="Reason">What is wanted.</param>
/// <param name="Lines">The lines to be supplemented; without them every line.</param>
public sealed record ReturnFromCrossCheckCommand(
    CampaignId Campaign, ScoreSheetId Sheet, ScoreColumn To, string Reason, IReadOnlyList<string>? Lines = null)
    : SheetCommand(Campaign, Sheet);

/// <summary>Sends a sheet back from the cross-check. Refused as <see cref="ScoreSheet.ReturnForSupplement"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnFromCrossCheck(UseCaseServices services) : SheetUseCase<ReturnFromCrossCheckCommand>(services)
{
    private protected override ScoreColumn ColumnOf(ReturnFromCrossCheckCommand command) => ScoreColumn.CrossCheck;

    private protected override ErrorOr<Success> Change(SheetTurn turn, ReturnFromCrossCheckCommand command) =>
        turn.Sheet.ReturnForSupplement(turn.Rules, turn.Column, command.To, command.Reason, command.Lines);
}
