using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Enters values in a column of a sheet.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Edits">What is entered, all of it or nothing.</param>
public sealed record EnterSelfScoreCommand(CampaignId Campaign, ScoreSheetId Sheet, IReadOnlyList<EntryEdit> Edits) : SheetCommand(Campaign, Sheet);

/// <summary>Enters the unit's own score (tự chấm điểm). Refused as <see cref="ScoreSheet.Enter"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EnterSelfScore(UseCaseServices services) : SheetUseCase<EnterSelfScoreCommand>(services)
{
    private protected override ScoreColumn ColumnOf(EnterSelfScoreCommand command) => ScoreColumn.SelfScore;

    private protected override ErrorOr<Success> Change(SheetTurn turn, EnterSelfScoreCommand command) =>
        turn.Sheet.Enter(turn.Rules, turn.Column, command.Edits);
}
