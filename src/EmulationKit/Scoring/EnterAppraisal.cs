using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Enters values in a column of a sheet.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Edits">What is entered, all of it or nothing.</param>
public sealed record EnterAppraisalCommand(CampaignId Campaign, ScoreSheetId Sheet, IReadOnlyList<EntryEdit> Edits) : SheetCommand(Campaign, Sheet);

/// <summary>Enters what the appraisal makes of lines (thẩm định). Refused as <see cref="ScoreSheet.Enter"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EnterAppraisal(UseCaseServices services) : SheetUseCase<EnterAppraisalCommand>(services)
{
    private protected override ScoreColumn ColumnOf(EnterAppraisalCommand command) => ScoreColumn.Appraisal;

    private protected override ErrorOr<Success> Change(SheetTurn turn, EnterAppraisalCommand command) =>
        turn.Sheet.Enter(turn.Rules, turn.Column, command.Edits);
}
