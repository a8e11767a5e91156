using EmulationKit.Participants;

namespace EmulationKit.Packs;

/// <summary>A participant as a pack lists it: one row of <c>participants.csv</c>.</summary>
internal sealed record ListedParticipant(string Code, string Name, string Kind)
{
    public string? Bloc { get; init; }

    public string? Area { get; init; }

    public string? Parent { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<string> Successors { get; init; } = [];

    public ParticipantNature Nature { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public decimal? Weight { get; init; }

    public string? Post { get; init; }

    public PersonStanding? Standing { get; init; }

    public static ListedParticipant Of(PackParticipant participant)
    {
        var definition = participant.Line.Definition;
        return new(definition.Code, definition.Name, definition.Kind)
        {
            Bloc = participant.Bloc,
            Area = participant.Area,
            Parent = participant.Line.Parent,
            From = definition.Validity.From,
            To = definition.Validity.To,
            Successors = participant.Line.Successors,
            Nature = definition.Nature,
            Tags = definition.Tags,
            Weight = definition.Weight,
            Post = definition.Post,
            Standing = definition.Standing,
        };
    }
}
