using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Attaches evidence to a line.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Column">The column whose turn it is.</param>
/// <param name="Criterion">The line.</param>
/// <param name="Evidence">The evidence.</param>
public sealed record AttachEvidenceCommand(
    CampaignId Campaign, ScoreSheetId Sheet, ScoreColumn Column, string Criterion, EvidenceRef Evidence)
    : SheetCommand(Campaign, Sheet);

/// <summary>Attaches evidence to a line (minh chứng). Refused as <see cref="ScoreSheet.AttachEvidence"/>, and
/// <c>Evidence.FileUnknown</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AttachEvidence(UseCaseServices services) : SheetUseCase<AttachEvidenceCommand>(services)
{
    private protected override ScoreColumn ColumnOf(AttachEvidenceCommand command) => command.Column;

    private protected override async Task<ErrorOr<Success>> CheckAsync(UseCaseScope scope, ScoreSheet sheet, AttachEvidenceCommand command, CancellationToken cancellationToken) =>
        command.Evidence.Kind == EvidenceKind.File
            ? await EvidenceFiles.CheckAsync(scope, command.Evidence.Id, command.Evidence.Sha256, sheet.Campaign, sheet.Participant, cancellationToken)
            : Result.Success;

    private protected override ErrorOr<Success> Change(SheetTurn turn, AttachEvidenceCommand command) =>
        turn.Sheet.AttachEvidence(turn.Rules, turn.Column, command.Criterion, command.Evidence);
}
