namespace EmulationKit.Scoring;

/// <summary>What is known of the harmlessness of a file.</summary>
public enum EvidenceVerdict
{
    /// <summary>It is being looked at (đang kiểm tra); nobody can open it yet.</summary>
    Pending,

    /// <summary>No harm was found.</summary>
    Clean,

    /// <summary>It is harmful; its content was taken away.</summary>
    Refused,
}
