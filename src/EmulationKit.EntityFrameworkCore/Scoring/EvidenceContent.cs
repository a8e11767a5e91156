using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>The content of an evidence file that is kept in the database.</summary>
internal sealed class EvidenceContent(EvidenceId id, byte[] content)
{
    public EvidenceId Id { get; private set; } = id;

    public byte[] Content { get; private set; } = content;
}
