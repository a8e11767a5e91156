using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;

namespace EmulationKit.UI.Participants;

/// <summary>Finds the participants that a page names.</summary>
internal static class NamedParticipants
{
    /// <summary>Those of some ids that the reader may see.</summary>
    public static async Task<IReadOnlyDictionary<ParticipantId, ParticipantRow>> ParticipantsAsync(this KitReader reader, IEnumerable<ParticipantId> ids)
    {
        var found = new Dictionary<ParticipantId, ParticipantRow>();
        foreach (var some in ids.Distinct().Chunk(PageAt.MostItems))
        {
            var answer = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = some, Page = new(1, PageAt.MostItems) });
            foreach (var row in answer.IsError ? [] : answer.Value.Items)
            {
                found[row.Id] = row;
            }
        }

        return found;
    }

    /// <summary>The one that a field of a form names by its code.</summary>
    public static async Task<ErrorOr<ParticipantId>> ParticipantAsync(this KitReader reader, DeskForm form, string field)
    {
        var code = form.Text(field) ?? "";
        var answer = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(code) { Page = new(1, PageAt.MostItems) });
        return answer.Then(page => code.Length > 0 && page.Items.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.OrdinalIgnoreCase)) is { } one
            ? (ErrorOr<ParticipantId>)one.Id
            : DomainError.Validation("Form.NoSuchParticipant",
                $"There is nobody with the code “{code}”; look it up in the list of participants.", $"Không có đối tượng mang mã “{code}”; hãy tra mã trong danh sách đối tượng.", field));
    }
}
