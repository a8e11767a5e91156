namespace EmulationKit.Scoring;

/// <summary>What sort of thing a piece of evidence (minh chứng) is.</summary>
public enum EvidenceKind
{
    /// <summary>A file in the evidence store.</summary>
    File,

    /// <summary>A page on the web.</summary>
    Link,

    /// <summary>A document on paper, cited by its number and date.</summary>
    Paper,
}
