namespace EmulationKit;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">What stands on the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="At">Which page it is, and how long.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total, PageAt At);
