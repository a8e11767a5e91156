using System.Text.Json.Serialization;

namespace EmulationKit.Criteria;

/// <summary>One number that a criterion needs of each participant.</summary>
/// <param name="Name">Its name in sheets and packs, such as <c>actual</c>.</param>
/// <param name="Decimals">How many decimals it may have, 0 to 9.</param>
/// <param name="Minimum">The smallest number accepted.</param>
/// <param name="Maximum">The largest number accepted.</param>
public sealed record InputField(string Name, int Decimals, decimal Minimum, decimal Maximum)
{
    /// <summary>Whether the criterion has its input even when this number is not there.</summary>
    public bool Optional { get; init; }

    /// <summary>The unit of the number, such as "%" or "đồng"; shown, never reckoned with.</summary>
    [JsonIgnore]
    public string? Unit { get; init; }

    /// <summary>Whether the number is a reviewer's mark, which may also be an abstention or a recusal.</summary>
    public bool IsMark { get; init; }

    /// <summary>The smallest number in units of the last decimal; anything below it stands for "none".</summary>
    public long RawMinimum => Exact.ToScaled(Minimum, Decimals) ?? throw new InvalidOperationException($"The minimum of {Name} does not fit.");

    /// <summary>The largest number in units of the last decimal.</summary>
    public long RawMaximum => Exact.ToScaled(Maximum, Decimals) ?? throw new InvalidOperationException($"The maximum of {Name} does not fit.");

    /// <summary>A number in units of the last decimal, or nothing if it has more decimals or lies outside the range.</summary>
    /// <param name="value">The number.</param>
    public long? ToRaw(decimal value) => value < Minimum || value > Maximum ? null : Exact.ToScaled(value, Decimals);
}
