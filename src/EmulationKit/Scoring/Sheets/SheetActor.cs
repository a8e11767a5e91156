using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>Somebody who acts on a score sheet.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Capacity">As what; access has checked that the person may.</param>
public sealed record SheetActor(ActorId Id, SheetCapacity Capacity)
{
    /// <summary>Every unit that the person is an officer of, in whatever capacity the person acts now.</summary>
    public IReadOnlyList<ParticipantId> Units { get; init; } = [];
}
