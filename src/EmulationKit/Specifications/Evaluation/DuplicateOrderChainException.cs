namespace EmulationKit.Specifications;

/// <summary>A specification says twice how to sort first.</summary>
public sealed class DuplicateOrderChainException() : Exception("The specification has more than one OrderBy or OrderByDescending; let ThenBy or ThenByDescending follow the first.");
