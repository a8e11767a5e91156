using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>Holds if every part holds.</summary>
/// <param name="Clauses">The parts; at least one.</param>
[method: JsonConstructor]
public sealed record AllOf(IReadOnlyList<Clause> Clauses) : Clause
{
    /// <summary>All of some clauses.</summary>
    /// <param name="clauses">The parts.</param>
    public AllOf(params Clause[] clauses)
        : this((IReadOnlyList<Clause>)clauses)
    {
    }

    /// <inheritdoc />
    public override string Name => "all";

    /// <inheritdoc />
    [JsonIgnore]
    public override IReadOnlyList<Clause> Parts => Clauses;
}
