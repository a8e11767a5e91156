using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Which participants are there?</summary>
/// <param name="Text">Words of the name or code, with or without marks; all if not said.</param>
/// <param name="Kind">The code of their kind; any if not said.</param>
/// <param name="Parent">The unit above them; any if not said.</param>
public sealed record ListParticipantsRequest(string? Text = null, string? Kind = null, ParticipantId? Parent = null) : ListRequest
{
    /// <summary>Only these; all if not said.</summary>
    public IReadOnlyList<ParticipantId>? Only { get; init; }
}

/// <summary>A participant in a list; nothing of it is for the dossier alone.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Nature">Unit, household or person.</param>
/// <param name="Parent">The unit above it.</param>
/// <param name="Post">The post of a person.</param>
/// <param name="Validity">The days on which it exists.</param>
public sealed record ParticipantRow(
    ParticipantId Id, string Code, string Name, string Kind, ParticipantNature Nature, ParticipantId? Parent, string? Post, DateRange Validity);

/// <summary>Lists participants by name, in the order of Vietnamese dictionaries, persons by given name.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListParticipants(UseCaseServices services) : ListQuery<ListParticipantsRequest, Participant, ParticipantRow>(services)
{
    private protected override void Ask(ISpecificationBuilder<Participant> query, Viewer viewer, ListParticipantsRequest request)
    {
        var (text, kind, parent) = (VietnameseText.Normalize(request.Text ?? ""), request.Kind, request.Parent);
        var only = request.Only?.ToList() ?? [];
        query.VisibleTo(viewer)
            .Where(p => p.SearchText.Contains(text), text.Length > 0)
            .Where(p => p.Kind == kind, kind is not null)
            .Where(p => p.Parent == parent, parent is not null)
            .Where(p => only.Contains(p.Id), request.Only is not null)
            .OrderBy(p => p.SortKey).ThenBy(p => p.Id);
    }

    private protected override ParticipantRow RowOf(Participant found) =>
        new(found.Id, found.Code, found.Name, found.Kind, found.Nature, found.Parent, found.Post, found.Validity);
}
