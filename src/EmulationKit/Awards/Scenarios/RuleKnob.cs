namespace EmulationKit.Awards;

/// <summary>A number of the rules that a scenario may set.</summary>
/// <param name="Id">Its name in addresses: the code of the award or criterion, a full stop, and what it is with its number,
/// such as <c>CTD.minTotal1</c> or <c>PCI.maximum1</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The code of the award or criterion that it belongs to.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="Value">What the rules say.</param>
public sealed record RuleKnob(string Id, KnobKind Kind, string Of, LocalizedText Name, decimal Value)
{
    /// <summary>The least that it may be set to.</summary>
    public decimal Least { get; init; }

    /// <summary>The most that it may be set to.</summary>
    public decimal Most { get; init; } = 1_000_000;

    /// <summary>How many decimals it may have.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether it belongs to an award; else to a criterion.</summary>
    public bool IsOfAward => Kind != KnobKind.Maximum;

    /// <summary>Whether it can be set to a value.</summary>
    /// <param name="value">The value.</param>
    public bool Takes(decimal value) => value >= Least && value <= Most && decimal.Round(value, Decimals) == value;
}
