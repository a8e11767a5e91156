using System.Security.Cryptography;
using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What is in a file?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Evidence">The file.</param>
public sealed record OpenEvidenceRequest(CampaignId Campaign, EvidenceId Evidence);

/// <summary>An evidence file that was opened. Serve it as an attachment, with its type and <c>nosniff</c>.</summary>
/// <param name="Content">The content; whoever asked closes it.</param>
/// <param name="Name">Its name.</param>
/// <param name="MediaType">Its type, as found by its content.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record OpenedEvidence(Stream Content, string Name, string MediaType, long Length) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}

/// <summary>Opens an evidence file: for who may see the sheet or work that it stands behind; the photo of a work with its
/// consent is public. Of persons and households, that it was read is recorded. Refused: <c>Store.NotFound</c>,
/// <c>Evidence.Quarantined</c>, <c>Evidence.Harmful</c>, <c>Evidence.Lost</c>, <c>Evidence.Altered</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="store">Where files are kept.</param>
public sealed class OpenEvidence(UseCaseServices services, IEvidenceStore store) : KitQuery<OpenEvidenceRequest, OpenedEvidence>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<OpenedEvidence>> AnswerAsync(UseCaseScope scope, OpenEvidenceRequest request, CancellationToken cancellationToken)
    {
        if (await scope.Repository<EvidenceFile>().GetByIdAsync(request.Evidence, cancellationToken) is not { } file || file.Campaign != request.Campaign)
        {
            return scope.Missing("evidence", request.Campaign);
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([file.Campaign]), cancellationToken);
        var allowed = scope.Ask(new AccessTarget(file.Campaign) { Unit = file.Unit, Bloc = blocs.Find(b => b.Members.Contains(file.Participant))?.Code });
        if (allowed.IsError && !await IsPublicPhotoAsync(scope, file, cancellationToken))
        {
            return allowed.Errors;
        }

        if (file.Verdict != EvidenceVerdict.Clean)
        {
            return file.Verdict == EvidenceVerdict.Pending ? EvidenceErrors.Quarantined : EvidenceErrors.Harmful;
        }

        var opened = await OpenAsync(file, cancellationToken);
        if (!opened.IsError && file.IsPersonal)
        {
            scope.Record(file.Campaign, AuditView.SubjectOf(file));
        }

        return opened;
    }

    private async Task<ErrorOr<OpenedEvidence>> OpenAsync(EvidenceFile file, CancellationToken cancellationToken)
    {
        if (await store.OpenAsync(file.Id, cancellationToken) is not { } content)
        {
            return EvidenceErrors.Lost;
        }

        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != file.Sha256)
        {
            await content.DisposeAsync();
            return EvidenceErrors.Altered;
        }

        content.Position = 0;
        return new OpenedEvidence(content, file.Name, file.MediaType, file.Length);
    }

    private static async Task<bool> IsPublicPhotoAsync(UseCaseScope scope, EvidenceFile file, CancellationToken cancellationToken) =>
        await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(file.Campaign, file.Participant), cancellationToken) is { IsInForce: true } registration
        && registration.Works.Any(w => w.PublicPhotos.Any(p => p.Evidence == file.Id));
}
