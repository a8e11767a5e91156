using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Confirms an appraisal.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
public sealed record ConfirmAppraisalCommand(CampaignId Campaign, ScoreSheetId Sheet) : SheetCommand(Campaign, Sheet);

/// <summary>Confirms the appraisal of a sheet: from now on awards may use it. Refused as <see
/// cref="ScoreSheet.ConfirmAppraisal"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConfirmAppraisal(UseCaseServices services) : SheetUseCase<ConfirmAppraisalCommand>(services)
{
    private protected override ScoreColumn ColumnOf(ConfirmAppraisalCommand command) => ScoreColumn.Appraisal;

    private protected override ErrorOr<Success> Change(SheetTurn turn, ConfirmAppraisalCommand command) =>
        turn.Sheet.ConfirmAppraisal(turn.Rules, turn.Column);
}
