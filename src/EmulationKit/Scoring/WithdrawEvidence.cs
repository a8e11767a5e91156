using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Takes evidence away from a line.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Column">The column whose turn it is.</param>
/// <param name="Criterion">The line.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Reason">Why; needed once the sheet was submitted.</param>
public sealed record WithdrawEvidenceCommand(
    CampaignId Campaign, ScoreSheetId Sheet, ScoreColumn Column, string Criterion, EvidenceId Evidence, string? Reason = null)
    : SheetCommand(Campaign, Sheet);

/// <summary>Takes evidence away from a line. Refused as <see cref="ScoreSheet.RemoveEvidence"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class WithdrawEvidence(UseCaseServices services) : SheetUseCase<WithdrawEvidenceCommand>(services)
{
    private protected override ScoreColumn ColumnOf(WithdrawEvidenceCommand command) => command.Column;

    private protected override ErrorOr<Success> Change(SheetTurn turn, WithdrawEvidenceCommand command) =>
        turn.Sheet.RemoveEvidence(turn.Rules, turn.Column, command.Criterion, command.Evidence, command.Reason);
}
