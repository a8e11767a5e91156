namespace EmulationKit.Specifications;

/// <summary>A specification says twice how many are wanted.</summary>
public sealed class DuplicateTakeException() : Exception("The specification has more than one Take.");
