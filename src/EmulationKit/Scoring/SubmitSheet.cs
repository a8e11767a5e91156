using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Submits a self-score.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Statement">What the unit states.</param>
public sealed record SubmitSheetCommand(CampaignId Campaign, ScoreSheetId Sheet, SubmissionStatement Statement) : SheetCommand(Campaign, Sheet);

/// <summary>Submits the self-score. Refused as <see cref="ScoreSheet.Submit"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SubmitSheet(UseCaseServices services) : SheetUseCase<SubmitSheetCommand>(services)
{
    private protected override ScoreColumn ColumnOf(SubmitSheetCommand command) => ScoreColumn.SelfScore;

    private protected override ErrorOr<Success> Change(SheetTurn turn, SubmitSheetCommand command) =>
        turn.Sheet.Submit(turn.Rules, turn.Column, command.Statement);
}
