namespace EmulationKit.Campaigns;

/// <summary>Something that a campaign still lacks before it can be launched: Article 17 of Law 06/2022/QH15.</summary>
/// <param name="Code">What it is: <c>objective</c>, <c>scope</c>, <c>participants</c>, <c>contents</c>,
/// <c>criteria</c>, <c>time</c>, <c>plan</c> or <c>measures</c>.</param>
/// <param name="Path">Where it belongs.</param>
/// <param name="Wording">What is to be given, in words.</param>
public sealed record ReadinessItem(string Code, string Path, LocalizedText Wording);
