using EmulationKit.Participants;
using EmulationKit.UI.Access;

namespace EmulationKit.UI.Participants.Register;

/// <summary>Finds participants by the codes that people type.</summary>
internal static class CodeLookup
{
    /// <summary>The participant with a code; none for no code. Refused: <c>Form.NoSuchUnit</c>.</summary>
    public static async Task<ErrorOr<ParticipantId?>> ByCodeAsync(this KitReader reader, string? code, string field)
    {
        if (code is null)
        {
            return (ParticipantId?)null;
        }

        var found = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(code) { Page = new(1, PageAt.MostItems) });
        return found.Then(page => page.Items.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.OrdinalIgnoreCase)) is { } row
            ? (ErrorOr<ParticipantId?>)row.Id
            : DomainError.Validation("Form.NoSuchUnit", $"There is no participant with the code “{code}”; look it up in the list.", $"Không có đối tượng mang mã “{code}”; hãy tra mã trong danh sách.", field));
    }

    /// <summary>The participants with several codes, with commas between them.</summary>
    public static async Task<ErrorOr<IReadOnlyList<ParticipantId>>> ByCodesAsync(this KitReader reader, string? codes, string field)
    {
        var (ids, errors) = (new List<ParticipantId>(), new List<Error>());
        foreach (var code in (codes ?? "").Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var found = await reader.ByCodeAsync(code, field);
            errors.AddRange(found.ErrorsOrEmptyList);
            ids.AddRange(found.IsError || found.Value is not { } id ? [] : [id]);
        }

        return errors.Count > 0 ? errors : ids;
    }
}
