using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>The mutual pledge of a bloc's members (giao ước thi đua).</summary>
/// <param name="Text">What they pledge.</param>
/// <param name="DrawnUpOn">The day of the text.</param>
public sealed record EmulationPact(LocalizedText Text, DateOnly DrawnUpOn)
{
    /// <summary>Who has signed, in the order of signing.</summary>
    public IReadOnlyList<PactSignature> Signatures { get; init; } = [];

    /// <summary>Whether a member has signed.</summary>
    /// <param name="unit">The member.</param>
    public bool IsSignedBy(ParticipantId unit) => Signatures.Any(signature => signature.Unit == unit);
}
