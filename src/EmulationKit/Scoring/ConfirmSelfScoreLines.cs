using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Confirms lines of a self-score that were reopened.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Lines">The lines by criterion.</param>
public sealed record ConfirmSelfScoreLinesCommand(
    CampaignId Campaign, ScoreSheetId Sheet, IReadOnlyList<string> Lines)
    : SheetCommand(Campaign, Sheet);

/// <summary>Confirms named lines of the self-score. Refused as <see cref="ScoreSheet.Confirm"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConfirmSelfScoreLines(UseCaseServices services) : SheetUseCase<ConfirmSelfScoreLinesCommand>(services)
{
    private protected override ScoreColumn ColumnOf(ConfirmSelfScoreLinesCommand command) => ScoreColumn.SelfScore;

    private protected override ErrorOr<Success> Change(SheetTurn turn, ConfirmSelfScoreLinesCommand command) =>
        turn.Sheet.Confirm(turn.Rules, turn.Column, command.Lines);
}
