using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>A participant of a stored evaluation with what the engine is given of it beside its values.</summary>
internal sealed record EvaluationSubject(Participant Participant, ParticipantId Unit, ParticipantInput Input)
{
    /// <summary>The confirmed appraisal as <see cref="SheetPacking"/> wrote it; nothing if there is none.</summary>
    public byte[]? Values { get; init; }
}
