using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Participants.Register;

/// <summary>A participant as the register has it.</summary>
/// <param name="Participant">What is said of it.</param>
public sealed record ParticipantModel(ShownParticipant Participant) : IPageModel<ParticipantModel>
{
    /// <summary>The kinds of the campaign.</summary>
    public IReadOnlyList<NamedCode> Kinds { get; init; } = [];

    /// <summary>What was done to it, the latest first.</summary>
    public IReadOnlyList<AuditEntry> History { get; init; } = [];

    /// <summary>Those that belong to it.</summary>
    public IReadOnlyList<ParticipantRow> Members { get; init; } = [];

    /// <summary>Whether the reader is an organiser; the core says whether of every campaign.</summary>
    public bool MayChange { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<ParticipantModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        if (!Guid.TryParse(request.Id, out var id))
        {
            return DomainError.NotFound("Store.NotFound", "There is no such page.", "Không có trang này.");
        }

        var found = await reader.AskAsync(s => new ShowParticipant(s), new ShowParticipantRequest(desk.Value.Id, new(id)));
        if (found.IsError)
        {
            return found.Errors;
        }

        var history = await reader.AskAsync(s => new ListAudit(s), new ListAuditRequest(null, $"Participant/{id}") { Page = new(1, 20) });
        var members = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(Parent: new(id)) { Page = new(1, 50) });
        return new ParticipantModel(found.Value)
        {
            Kinds = [.. desk.Value.Campaign.Plan.Kinds.Select(k => new NamedCode(k.Code, k.Name))],
            History = history.IsError ? [] : history.Value.Items,
            Members = members.IsError ? [] : members.Value.Items,
            MayChange = desk.Value.Standing.Is(Role.Organiser),
        };
    }
}
