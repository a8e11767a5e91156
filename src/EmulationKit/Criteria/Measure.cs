namespace EmulationKit.Criteria;

/// <summary>The numbers that a criterion accepts as a measured value.</summary>
/// <param name="Decimals">How many decimals a value may have, 0 to 9.</param>
/// <param name="Minimum">The smallest value accepted.</param>
/// <param name="Maximum">The largest value accepted.</param>
public sealed record Measure(int Decimals, decimal Minimum, decimal Maximum)
{
    /// <summary>0 to 1 000 000 with up to four decimals: enough for percentages, indices and counts.</summary>
    public static readonly Measure Default = new(4, 0, 1_000_000);

    /// <summary>Whole đồng, up to a thousand million million.</summary>
    public static readonly Measure Dong = new(0, 0, 1_000_000_000_000_000m) { Unit = "đồng" };

    /// <summary>The unit, such as "%" or "đồng"; shown, never reckoned with.</summary>
    public string? Unit { get; init; }

    /// <summary>An input field that accepts these numbers.</summary>
    /// <param name="name">The field's name in sheets and packs.</param>
    public InputField Field(string name) => new(name, Decimals, Minimum, Maximum) { Unit = Unit };
}
