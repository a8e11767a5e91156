namespace EmulationKit.UI.Charts;

/// <summary>One number of a chart.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">How much, 0 or more.</param>
public sealed record ChartItem(string Label, decimal Value);
