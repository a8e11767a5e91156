using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>Holds if its part does not; unknown if the part is.</summary>
/// <param name="Part">The part.</param>
public sealed record Not(Clause Part) : Clause
{
    /// <inheritdoc />
    public override string Name => "not";

    /// <inheritdoc />
    [JsonIgnore]
    public override IReadOnlyList<Clause> Parts => [Part];
}
