namespace EmulationKit.Specifications;

/// <summary>A specification with a projection does not say what of each is wanted.</summary>
public sealed class SelectorNotFoundException() : Exception("The specification has a result type but no Select.");
