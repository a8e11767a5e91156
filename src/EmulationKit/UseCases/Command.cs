namespace EmulationKit.UseCases;

/// <summary>What a use case is asked to do.</summary>
public abstract record Command
{
    /// <summary>An id that the caller chooses, so that the command can be sent again without being carried out twice:
    /// whoever sends it again gets what it came to the first time.</summary>
    public Guid? CommandId { get; init; }

    /// <summary>The version of what is edited, as the caller saw it; if somebody else saved since, the edit is refused
    /// with <c>Store.Conflict</c>. Not compared if not given.</summary>
    public int? Version { get; init; }
}
