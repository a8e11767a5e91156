namespace EmulationKit.Participants;

/// <summary>A participant as a register checks it: where it stands, and by which keys it is tied to others.</summary>
internal sealed record RegisterNode(
    string Path, string Key, string Code, ParticipantNature Nature, string? Parent, DateRange Validity, IReadOnlyList<string> Successors)
{
    public static RegisterNode Of(ParticipantLine line, int index) => new(
        $"participants/{index}", line.Definition.Code, line.Definition.Code, line.Definition.Nature, line.Parent, line.Definition.Validity, line.Successors);

    public static RegisterNode Of(Participant participant) => new(
        $"participants/{participant.Code}", KeyOf(participant.Id), participant.Code, participant.Nature,
        participant.Parent is { } parent ? KeyOf(parent) : null, participant.Validity, [.. participant.Successors.Select(KeyOf)]);

    private static string KeyOf(ParticipantId id) => id.Value.ToString("D");
}
