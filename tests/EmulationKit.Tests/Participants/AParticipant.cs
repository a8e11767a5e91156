using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

/// <summary>Arranges participants.</summary>
internal static class AParticipant
{
    public static readonly DateOnly MergerDay = new(2025, 7, 1);

    public static ParticipantDefinition Definition(string code = "C1", string name = "Xã Hưng Đạo") => new(code, name, "commune");

    public static Participant Commune(string code = "C1", string name = "Xã Hưng Đạo", DateOnly? from = null, DateOnly? to = null) =>
        Participant.Create(Definition(code, name) with { Validity = new(from, to) }).Value;

    public static Participant Person(string code = "P1", string name = "Hoàng Thị Ánh") =>
        Participant.Create(new(code, name, "person") { Nature = ParticipantNature.Person, Post = "Chuyên viên" }).Value;

    public static ParticipantLine Line(string code, string name = "Xã", string? parent = null, params string[] successors) =>
        new(Definition(code, name)) { Parent = parent, Successors = successors };

    public static ParticipantLine Until(this ParticipantLine line, DateOnly last) =>
        line with { Definition = line.Definition with { Validity = line.Definition.Validity with { To = last } } };

    public static ParticipantLine From(this ParticipantLine line, DateOnly first) =>
        line with { Definition = line.Definition with { Validity = line.Definition.Validity with { From = first } } };

    public static Func<ParticipantId, Participant?> Among(params Participant[] participants) =>
        id => participants.FirstOrDefault(p => p.Id == id);
}
