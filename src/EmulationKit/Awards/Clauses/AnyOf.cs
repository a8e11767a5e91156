using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>Holds if at least one part holds.</summary>
/// <param name="Clauses">The parts; at least one.</param>
[method: JsonConstructor]
public sealed record AnyOf(IReadOnlyList<Clause> Clauses) : Clause
{
    /// <summary>Any of some clauses.</summary>
    /// <param name="clauses">The parts.</param>
    public AnyOf(params Clause[] clauses)
        : this((IReadOnlyList<Clause>)clauses)
    {
    }

    /// <inheritdoc />
    public override string Name => "any";

    /// <inheritdoc />
    [JsonIgnore]
    public override IReadOnlyList<Clause> Parts => Clauses;
}
