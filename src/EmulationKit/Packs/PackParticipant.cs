using EmulationKit.Participants;

namespace EmulationKit.Packs;

/// <summary>A participant as a pack lists it.</summary>
/// <param name="Line">Who it is, with its ties to other lines.</param>
public sealed record PackParticipant(ParticipantLine Line)
{
    /// <summary>The code of the bloc or cluster it is in, if any.</summary>
    public string? Bloc { get; init; }

    /// <summary>The code of the area it is counted to in statistics, such as <c>remote</c>, if any.</summary>
    public string? Area { get; init; }
}
