using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>A condition of an award.</summary>
/// <remarks>Clauses are data: each checks itself, compiles to a kernel that tests blocks of participants, and words what
/// it asks and what it found. A host adds one of its own by deriving from <see cref="LeafClause"/>.</remarks>
public abstract record Clause
{
    /// <summary>The clause's name in packs, such as <c>minTotal</c>.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>What the clause rests on.</summary>
    public Source? Source { get; init; }

    /// <summary>The clauses it is made of; none for a leaf.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Clause> Parts => [];
}
