namespace EmulationKit.Scoring;

/// <summary>A file that somebody sends. It is read once, to its end or to the limit.</summary>
/// <param name="content">The content; whoever opened it closes it.</param>
/// <param name="fileName">The name that the sender gives it, which is only shown.</param>
public sealed class EvidenceUpload(Stream content, string fileName)
{
    /// <summary>The name as the sender gave it.</summary>
    public string FileName { get; } = Guard.Against.Null(fileName);

    internal Stream Content { get; } = Guard.Against.Null(content);

    /// <summary>What receiving it came to, so that a command that is tried again does not read it again.</summary>
    internal ErrorOr<ReceivedEvidence>? Received { get; set; }
}
