namespace EmulationKit.Awards;

/// <summary>The words for scopes.</summary>
internal static class Scopes
{
    public static LocalizedText Word(Scope scope) => scope switch
    {
        Scope.Bloc => new("khối, cụm", "bloc"),
        Scope.Kind => new("loại đối tượng", "kind"),
        _ => new("phong trào", "campaign"),
    };
}
