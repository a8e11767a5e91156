using System.Text.Json.Serialization;

namespace EmulationKit.Criteria;

/// <summary>To which kinds and blocs of participants a criterion applies.</summary>
/// <param name="Kinds">The kinds' codes; none means every kind.</param>
/// <param name="Blocs">The blocs' codes; none means every bloc.</param>
public sealed record Applicability(IReadOnlyList<string> Kinds, IReadOnlyList<string> Blocs)
{
    /// <summary>Every kind, every bloc, unless one of them is said.</summary>
    [JsonConstructor]
    public Applicability()
        : this([], [])
    {
    }

    /// <summary>Every kind, every bloc.</summary>
    public static readonly Applicability Everyone = new([], []);

    /// <summary>Whether there is no restriction.</summary>
    public bool IsEveryone => Kinds.Count == 0 && Blocs.Count == 0;

    /// <summary>Some kinds, in every bloc.</summary>
    /// <param name="kinds">The kinds' codes.</param>
    public static Applicability ToKinds(params string[] kinds) => new(kinds, []);

    /// <summary>Some blocs, every kind in them.</summary>
    /// <param name="blocs">The blocs' codes.</param>
    public static Applicability ToBlocs(params string[] blocs) => new([], blocs);

    /// <summary>Whether it applies to a participant.</summary>
    /// <param name="kind">The participant's kind.</param>
    /// <param name="bloc">The participant's bloc, if it is in one.</param>
    public bool Includes(string kind, string? bloc) =>
        (Kinds.Count == 0 || Kinds.Contains(kind))
        && (Blocs.Count == 0 || (bloc is not null && Blocs.Contains(bloc)));
}
