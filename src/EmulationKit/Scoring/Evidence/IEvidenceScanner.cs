namespace EmulationKit.Scoring;

/// <summary>Looks for harm in a file, such as a virus. A host registers one if it has it; without one, files are served as
/// soon as their type is found to be allowed.</summary>
public interface IEvidenceScanner
{
    /// <summary>Looks at a file, or begins to: one that answers <see cref="EvidenceVerdict.Pending"/> keeps the file in
    /// quarantine until the use case <see cref="RecordEvidenceScan"/> says what came of it.</summary>
    /// <param name="id">The file.</param>
    /// <param name="content">Its content.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<EvidenceVerdict> ScanAsync(EvidenceId id, Stream content, CancellationToken cancellationToken = default);
}
