using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Completes a cross-check.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
public sealed record CompleteCrossCheckCommand(CampaignId Campaign, ScoreSheetId Sheet) : SheetCommand(Campaign, Sheet);

/// <summary>Completes the cross-check of a sheet. Refused as <see cref="ScoreSheet.CompleteCrossCheck"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CompleteCrossCheck(UseCaseServices services) : SheetUseCase<CompleteCrossCheckCommand>(services)
{
    private protected override ScoreColumn ColumnOf(CompleteCrossCheckCommand command) => ScoreColumn.CrossCheck;

    private protected override ErrorOr<Success> Change(SheetTurn turn, CompleteCrossCheckCommand command) =>
        turn.Sheet.CompleteCrossCheck(turn.Rules, turn.Column);
}
