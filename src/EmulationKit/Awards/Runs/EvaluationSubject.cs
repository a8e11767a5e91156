using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>A participant of a stored evaluation with what the engine is given of it, and its sheet if it has one.</summary>
internal sealed record EvaluationSubject(Participant Participant, ParticipantId Unit, ParticipantInput Input, ScoreSheet? Sheet = null);
