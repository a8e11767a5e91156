using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Sends a sheet back for supplement.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="To">The column it goes back to.</param>
/// <param name="Reason">What is wanted.</param>
/// <param name="Lines">The lines to be supplemented; without them every line.</param>
public sealed record ReturnFromAppraisalCommand(
    CampaignId Campaign, ScoreSheetId Sheet, ScoreColumn To, string Reason, IReadOnlyList<string>? Lines = null)
    : SheetCommand(Campaign, Sheet);

/// <summary>Sends a sheet back from the appraisal, or reopens a confirmed one. Refused as <see
/// cref="ScoreSheet.ReturnForSupplement"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnFromAppraisal(UseCaseServices services) : SheetUseCase<ReturnFromAppraisalCommand>(services)
{
    private protected override ScoreColumn ColumnOf(ReturnFromAppraisalCommand command) => ScoreColumn.Appraisal;

    private protected override ErrorOr<Success> Change(SheetTurn turn, ReturnFromAppraisalCommand command) =>
        turn.Sheet.ReturnForSupplement(turn.Rules, turn.Column, command.To, command.Reason, command.Lines);
}
