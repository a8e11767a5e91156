using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>A score sheet as it is loaded by the hundred thousand: who, and the values in one piece.</summary>
/// <param name="Participant">Who is scored.</param>
/// <param name="Kind">The kind that it is scored as.</param>
/// <param name="Bloc">The code of the bloc that it is scored in, if it is in one.</param>
/// <param name="RulesVersion">The version of the rules that the values were entered by.</param>
/// <param name="IsFinal">Whether they are the confirmed appraisal; anything else is provisional (tạm tính).</param>
/// <param name="Inputs">The values as <see cref="SheetPacking.Pack"/> wrote them.</param>
public readonly record struct PackedSheet(ParticipantId Participant, string Kind, string? Bloc, int RulesVersion, bool IsFinal, byte[] Inputs);
