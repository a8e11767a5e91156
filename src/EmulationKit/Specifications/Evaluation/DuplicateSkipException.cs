namespace EmulationKit.Specifications;

/// <summary>A specification says twice how many to pass over.</summary>
public sealed class DuplicateSkipException() : Exception("The specification has more than one Skip.");
