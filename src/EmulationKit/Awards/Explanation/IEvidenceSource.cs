namespace EmulationKit.Awards;

/// <summary>Where an explanation finds the evidence that stands behind a criterion.</summary>
public interface IEvidenceSource
{
    /// <summary>The evidence of one participant on one criterion.</summary>
    /// <param name="participant">The participant's id in the evaluation.</param>
    /// <param name="criterion">The criterion's code.</param>
    IReadOnlyList<EvidenceLink> Of(string participant, string criterion);
}
