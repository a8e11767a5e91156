namespace EmulationKit.Scoring;

/// <summary>Keeps evidence files by the kit's own ids. Storage supplies it, or the host. No name or path that a user gave
/// ever reaches it.</summary>
public interface IEvidenceStore
{
    /// <summary>Keeps a file: all of it, or nothing if reading it fails.</summary>
    /// <param name="id">The id, not used before.</param>
    /// <param name="content">The file, read once to its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task PutAsync(EvidenceId id, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Opens a file; the stream can be read again from its beginning. Nothing if it is not there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<Stream?> OpenAsync(EvidenceId id, CancellationToken cancellationToken = default);

    /// <summary>Takes a file away, if it is there.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task DeleteAsync(EvidenceId id, CancellationToken cancellationToken = default);
}
