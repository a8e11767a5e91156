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

    /// <summary>The name of a bloc in a language, its code where it has none; nothing for none.</summary>
    public string? BlocText(string? code, string language) => code is not null && blocs.TryGetValue(code, out var name) ? name.In(language) : code;

    /// <summary>The name of a kind in a language, its code where it has none.</summary>
    public string KindText(string code, string language) => kinds.TryGetValue(code, out var name) ? name.In(language) : code;

    public LocalizedText Kind(string code) => kinds.TryGetValue(code, out var name) ? name : code;

    public string? Participant(string id) => participants.GetValueOrDefault(id);

    public static LocalizedText Scope(Scope scope) => scope switch
    {
        Awards.Scope.Bloc => new("khối, cụm", "bloc"),
        Awards.Scope.Kind => new("loại đối tượng", "kind"),
        _ => new("phong trào", "campaign"),
    };
}
