using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>A bloc or cluster as a pack founds it.</summary>
/// <param name="Code">Its code, unique in the campaign.</param>
/// <param name="Name">Its name.</param>
public sealed record PackBloc(string Code, LocalizedText Name)
{
    /// <summary>By what its units are grouped.</summary>
    public BlocKind Kind { get; init; } = BlocKind.Bloc;

    /// <summary>The kinds of participants it takes, by code; none means any.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    internal BlocScope Scope => new(Code) { Kinds = Kinds };
}
