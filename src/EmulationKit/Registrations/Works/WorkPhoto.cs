using EmulationKit.Scoring;

namespace EmulationKit.Registrations;

/// <summary>A photo of a work, kept in the evidence store.</summary>
/// <param name="Evidence">The stored photo.</param>
/// <param name="Caption">What it shows; also its text alternative.</param>
public sealed record WorkPhoto(EvidenceId Evidence, LocalizedText Caption)
{
    /// <summary>The consent to publish it; without it the photo stays in the workspace.</summary>
    public WorkPhotoConsent? Consent { get; init; }

    /// <summary>Whether the public may see it.</summary>
    public bool IsPublic => Consent is not null;
}
