namespace EmulationKit.Campaigns;

/// <summary>The document by which a campaign is launched, such as plan 2255/KH-UBND.</summary>
/// <param name="Number">Its number and symbol.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Signatory">Who signed it, with the post.</param>
public sealed record PlanDocument(string Number, DateOnly Date, string Signatory);
