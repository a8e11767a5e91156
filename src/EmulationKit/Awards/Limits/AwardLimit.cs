namespace EmulationKit.Awards;

/// <summary>What holds over all who meet an award's rule.</summary>
public abstract record AwardLimit
{
    /// <summary>Among whom it is taken.</summary>
    public Scope Within { get; init; } = Scope.Bloc;

    /// <summary>What the limit rests on.</summary>
    public Source? Source { get; init; }
}
