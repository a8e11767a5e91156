namespace EmulationKit.Scoring;

/// <summary>Takes a file into the store if it is what is taken as evidence. What is refused leaves nothing there.</summary>
internal static class EvidenceIntake
{
    public static async Task<ErrorOr<ReceivedEvidence>> ReceiveAsync(
        EvidenceUpload upload, IEvidenceStore store, long largestFile, long room, CancellationToken cancellationToken)
    {
        var id = EvidenceId.New();
        await using var measured = new MeasuredStream(upload.Content, Math.Min(largestFile, room));
        try
        {
            await store.PutAsync(id, measured, cancellationToken);
        }
        catch (Exception) when (measured.WasTooLong)
        {
            return measured.Count > largestFile ? EvidenceErrors.TooLarge(largestFile) : EvidenceErrors.UnitFull;
        }
        catch (Exception) when (measured.WasBroken)
        {
            return EvidenceErrors.Broken;
        }

        var type = await TypeAsync(id, upload, measured, store, cancellationToken);
        if (type.IsError)
        {
            await store.DeleteAsync(id, CancellationToken.None);
            return type.Errors;
        }

        return new ReceivedEvidence(id, type.Value.MediaType, measured.Count, measured.Sha256);
    }

    private static async Task<ErrorOr<EvidenceType>> TypeAsync(
        EvidenceId id, EvidenceUpload upload, MeasuredStream measured, IEvidenceStore store, CancellationToken cancellationToken)
    {
        if (measured.Count == 0)
        {
            return EvidenceErrors.Empty;
        }

        await using var content = await store.OpenAsync(id, cancellationToken) ?? throw new InvalidOperationException("The evidence store lost what it was just given.");
        var head = new byte[EvidenceType.Head];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        return OfContent(head.AsSpan(0, length), content).Then(type => type.Extensions.Contains(EvidenceName.ExtensionOf(upload.FileName))
            ? ErrorOrFactory.From(type)
            : EvidenceErrors.Disguised(type));
    }

    private static ErrorOr<EvidenceType> OfContent(ReadOnlySpan<byte> head, Stream content) =>
        EvidenceType.IsProgram(head) ? EvidenceErrors.Executable
        : EvidenceType.IsZip(head) ? OfficePackage.TypeOf(content)
        : EvidenceType.Of(head) is { } type ? type
        : EvidenceErrors.TypeUnknown;
}
