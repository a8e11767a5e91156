using EmulationKit.Awards;
using EmulationKit.Participants;

namespace EmulationKit.Tool;

/// <summary>Finds a participant by id, or by name with or without marks.</summary>
internal sealed class ParticipantSearch(CampaignRun run)
{
    private const int Listed = 10;

    public ErrorOr<ParticipantResult> Find(string text)
    {
        if (run.Evaluation.Inputs.Contains(text))
        {
            return run.Evaluation[text];
        }

        var wanted = VietnameseText.Normalize(text);
        var named = run.Evaluation.Inputs.Ids.Select(id => (Id: id, Key: VietnameseText.Normalize(run.NameOf(id)))).ToArray();
        var ids = named.Where(n => string.Equals(n.Id, text, StringComparison.OrdinalIgnoreCase) || n.Key == wanted).Select(n => n.Id).ToArray();
        if (ids.Length == 0 && wanted.Length > 0)
        {
            ids = [.. named.Where(n => $" {n.Key} ".Contains($" {wanted} ", StringComparison.Ordinal)).Select(n => n.Id)];
        }

        return ids.Length switch
        {
            1 => run.Evaluation[ids[0]],
            0 => Unknown(text, wanted, named),
            _ => Ambiguous(text, ids),
        };
    }

    private Error Unknown(string text, string wanted, (string Id, string Key)[] named)
    {
        var near = Nearest.Of(text, named.Select(n => n.Id)) is { } id ? id : Nearest.Of(wanted, named.Select(n => n.Key)) is { } key ? named.First(n => n.Key == key).Id : null;
        var described = near is null ? null : Describe(near);
        return DomainError.NotFound("Usage.UnknownParticipant",
            $"There is no participant '{text}' in the inputs" + (described is null ? "; name it by its id or name." : $"; did you mean {described}?"),
            $"Số liệu không có đối tượng '{text}'" + (described is null ? "; hãy ghi mã hoặc tên." : $"; có phải {described}?"), text);
    }

    private Error Ambiguous(string text, string[] ids)
    {
        var all = string.Join("; ", ids.Take(Listed).Select(Describe)) + (ids.Length > Listed ? "; …" : "");
        return DomainError.Validation("Usage.AmbiguousParticipant",
            $"'{text}' names {ids.Length} participants; choose one by its id: {all}", $"'{text}' chỉ {ids.Length} đối tượng; hãy chọn theo mã: {all}", text);
    }

    private string Describe(string id) => run.NameOf(id) is var name && name == id ? id : $"{id} ({name})";
}
