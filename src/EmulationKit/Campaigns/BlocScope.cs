namespace EmulationKit.Campaigns;

/// <summary>A bloc that rules may name, and the kinds that are in it.</summary>
/// <param name="Code">The bloc's code.</param>
public sealed record BlocScope(string Code)
{
    /// <summary>The kinds in it; none means any kind.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}
