using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Records what a scanner found.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Evidence">The file.</param>
/// <param name="Verdict">What it found: clean or refused.</param>
public sealed record RecordEvidenceScanCommand(CampaignId Campaign, EvidenceId Evidence, EvidenceVerdict Verdict) : Command;

/// <summary>Lets a file out of quarantine, or takes its content away. Refused as <see cref="EvidenceFile.RecordScan"/>, and
/// <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="store">Where files are kept.</param>
public sealed class RecordEvidenceScan(UseCaseServices services, IEvidenceStore store) : UseCase<RecordEvidenceScanCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, RecordEvidenceScanCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new(command.Campaign));
        if (allowed.IsError)
        {
            return allowed;
        }

        return await scope.Repository<EvidenceFile>().GetByIdAsync(command.Evidence, cancellationToken) is { } file && file.Campaign == command.Campaign
            ? scope.Change(file, command.Campaign, () => file.RecordScan(command.Verdict), file.IsPersonal)
            : UseCaseErrors.NotFound("evidence");
    }

    // The verdict stands even if the content cannot be taken away, for what is refused is never opened.
    private protected override Task EndAsync(RecordEvidenceScanCommand command, bool isDone) =>
        isDone && command.Verdict == EvidenceVerdict.Refused ? store.DeleteAsync(command.Evidence, CancellationToken.None) : Task.CompletedTask;
}
