namespace EmulationKit.Campaigns;

/// <summary>Names a bloc or cluster of one campaign.</summary>
/// <param name="Value">The identifier.</param>
public readonly record struct BlocId(Guid Value)
{
    /// <summary>A new identifier.</summary>
    public static BlocId New() => new(Guid.CreateVersion7());
}
