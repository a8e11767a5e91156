namespace EmulationKit.Scoring;

/// <summary>A file that was received and lies in the store.</summary>
internal sealed record ReceivedEvidence(EvidenceId Id, string MediaType, long Length, string Sha256);
