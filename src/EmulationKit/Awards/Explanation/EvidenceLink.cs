namespace EmulationKit.Awards;

/// <summary>A piece of evidence (minh chứng) that an explanation points to.</summary>
/// <param name="Criterion">The code of the criterion it was given for.</param>
/// <param name="Id">Its id where it is stored.</param>
/// <param name="Title">How it is called.</param>
public sealed record EvidenceLink(string Criterion, string Id, string Title);
