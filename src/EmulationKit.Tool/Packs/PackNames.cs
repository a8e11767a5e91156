using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>The names behind a pack's codes.</summary>
internal sealed class PackNames(Pack pack)
{
    private readonly Dictionary<string, LocalizedText> blocs = pack.Blocs.ToDictionary(b => b.Code, b => b.Name);
    private readonly Dictionary<string, LocalizedText> kinds = pack.Plan.Kinds.ToDictionary(k => k.Code, k => k.Name);
    private readonly Dictionary<string, string> participants = pack.Participants.ToDictionary(p => p.Line.Definition.Code, p => p.Line.Definition.Name);

    public LocalizedText Bloc(string? code) =>
        code is null ? new("Không thuộc khối, cụm", "In no bloc") : blocs.TryGetValue(code, out var name) ? name : code;

    public LocalizedText Kind(string code) => kinds.TryGetValue(code, out var name) ? name : code;

    public string? Participant(string id) => participants.GetValueOrDefault(id);

    public static LocalizedText Scope(Scope scope) => scope switch
    {
        Awards.Scope.Bloc => new("khối, cụm", "bloc"),
        Awards.Scope.Kind => new("loại đối tượng", "kind"),
        _ => new("phong trào", "campaign"),
    };
}
