namespace EmulationKit.Packs;

/// <summary>A participant that an input sheet may have a row of.</summary>
/// <param name="Id">Its id, the code of the pack's list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Bloc">The code of its bloc or cluster, if it is in one.</param>
/// <param name="Area">The area it lies in, if that is said.</param>
public sealed record SheetParticipant(string Id, string? Name, string Kind, string? Bloc = null, string? Area = null)
{
    /// <summary>Whether it is a leader, unless the sheet says otherwise.</summary>
    public bool Leader { get; init; }

    /// <summary>Whether it works directly, unless the sheet says otherwise.</summary>
    public bool DirectWorker { get; init; }
}
