using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Uploads a file.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">The participant that it speaks of.</param>
/// <param name="File">The file.</param>
public sealed record UploadEvidenceCommand(CampaignId Campaign, ParticipantId Participant, EvidenceUpload File) : Command;

/// <summary>What an upload came to.</summary>
/// <param name="Id">The file, to be named where it is attached.</param>
/// <param name="Name">Its name as it is shown.</param>
/// <param name="Sha256">The SHA-256 of its content.</param>
/// <param name="Verdict">Whether it may be opened already.</param>
public sealed record EvidenceReceipt(EvidenceId Id, string Name, string Sha256, EvidenceVerdict Verdict);

/// <summary>Uploads an evidence file (minh chứng), to be attached to a line of a sheet or to a work. Its type is found by
/// its content. What is refused or breaks off leaves nothing. Refused: <c>Evidence.Empty</c>, <c>Evidence.TooLarge</c>,
/// <c>Evidence.UnitFull</c>, <c>Evidence.TypeUnknown</c>, <c>Evidence.Disguised</c>, <c>Evidence.Executable</c>,
/// <c>Evidence.Encrypted</c>, <c>Evidence.TooLargeInside</c>, <c>Evidence.Damaged</c>, <c>Evidence.Broken</c>,
/// <c>Evidence.Harmful</c>, <c>Campaign.NotRunning</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="store">Where files are kept.</param>
/// <param name="options">How much may be kept.</param>
/// <param name="scanner">Who looks for harm; nobody if not said.</param>
public sealed class UploadEvidence(UseCaseServices services, IEvidenceStore store, EvidenceOptions? options = null, IEvidenceScanner? scanner = null)
    : UseCase<UploadEvidenceCommand, EvidenceReceipt>(services)
{
    private readonly EvidenceOptions limits = options ?? new();

    /// <inheritdoc />
    protected override async Task<ErrorOr<EvidenceReceipt>> HandleAsync(UseCaseScope scope, UploadEvidenceCommand command, CancellationToken cancellationToken)
    {
        var found = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var place = found.Value;
        if (!place.Campaign.IsRunning)
        {
            return CampaignErrors.NotRunning(place.Campaign.State);
        }

        var kept = await scope.Repository<EvidenceFile>().ListAsync(new EvidenceLengths(command.Campaign, place.Unit), cancellationToken);
        command.File.Received ??= await EvidenceIntake.ReceiveAsync(command.File, store, limits.LargestFile, Math.Max(0, limits.LargestPerUnit - kept.Sum()), cancellationToken);
        if (command.File.Received is not { IsError: false, Value: var received })
        {
            return command.File.Received.Value.Errors;
        }

        var verdict = await ScanAsync(received.Id, cancellationToken);
        if (verdict == EvidenceVerdict.Refused)
        {
            return EvidenceErrors.Harmful;
        }

        var name = EvidenceName.Clean(command.File.FileName, EvidenceName.ExtensionOf(command.File.FileName));
        var file = EvidenceFile.Of(place, received, name, verdict, scope.Actor, scope.Now);
        await scope.AddAsync(file, command.Campaign, cancellationToken, place.IsPersonal);
        return new EvidenceReceipt(file.Id, file.Name, file.Sha256, file.Verdict);
    }

    private protected override async Task EndAsync(UploadEvidenceCommand command, bool isDone)
    {
        if (!isDone && command.File.Received is { IsError: false, Value: var received })
        {
            await store.DeleteAsync(received.Id, CancellationToken.None);
        }
    }

    private async Task<EvidenceVerdict> ScanAsync(EvidenceId id, CancellationToken cancellationToken)
    {
        if (scanner is null)
        {
            return EvidenceVerdict.Clean;
        }

        await using var content = await store.OpenAsync(id, cancellationToken) ?? throw new InvalidOperationException("The evidence store lost what it was just given.");
        return await scanner.ScanAsync(id, content, cancellationToken);
    }
}
