using Microsoft.AspNetCore.Components;

namespace EmulationKit.UI.Components;

/// <summary>The drawings of the icons, stroked on a grid of 24.</summary>
internal static class Icons
{
    private static readonly Dictionary<string, string> Drawings = new(StringComparer.Ordinal)
    {
        ["check"] = """<path d="m4.5 12.5 5 5 10-11"/>""",
        ["cross"] = """<path d="m6 6 12 12M18 6 6 18"/>""",
        ["wait"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>""",
        ["back"] = """<path d="M9 6 4 11l5 5M4.5 11H15a5 5 0 0 1 0 10h-3"/>""",
        ["up"] = """<path d="M12 19V5m-6 6 6-6 6 6"/>""",
        ["down"] = """<path d="M12 5v14m-6-6 6 6 6-6"/>""",
        ["same"] = """<path d="M5 12h14"/>""",
        ["right"] = """<path d="M5 12h14m-6-6 6 6-6 6"/>""",
        ["menu"] = """<path d="M4 7h16M4 12h16M4 17h16"/>""",
        ["search"] = """<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>""",
        ["doc"] = """<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>""",
        ["clip"] = """<path d="m8 12 6-6a3.2 3.2 0 0 1 4.6 4.6l-8.4 8.4a5 5 0 0 1-7-7L11 4.2"/>""",
        ["save"] = """<path d="M12 4v11m-5-5 5 5 5-5M4 20h16"/>""",
        ["warn"] = """<path d="M12 4 2.8 20h18.4zM12 10v5m0 2.5v.1"/>""",
        ["info"] = """<circle cx="12" cy="12" r="9"/><path d="M12 11v6m0-9.5v.1"/>""",
        ["book"] = """<path d="M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z"/>""",
        ["cal"] = """<path d="M4 6h16v14H4zM4 10.5h16M8 3.5V8m8-4.5V8"/>""",
        ["sheet"] = """<path d="M4 4h16v16H4zM4 9.5h16M4 15h16M10 4v16"/>""",
        ["scale"] = """<path d="M12 4v16m-4 0h8M5 7h14M5 7l-2.5 7h5zm14 0-2.5 7h5z"/>""",
        ["flag"] = """<path d="M6 21V4h12l-3 4.5L18 13H6"/>""",
        ["print"] = """<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>""",
        ["seal"] = """<circle cx="12" cy="10" r="6.5"/><path d="m9.2 10 2 2 3.8-4M8 15.5 7 21l5-2 5 2-1-5.5"/>""",
        ["tune"] = """<path d="M4 7h9m4 0h3M4 17h3m4 0h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>""",
        ["home"] = """<path d="M4 11 12 4l8 7v9h-5v-6H9v6H4z"/>""",
        ["people"] = """<circle cx="9" cy="8.5" r="3.5"/><path d="M3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2.2.8 3.5 2.9 3.5 5.5"/>""",
        ["tool"] = """<path d="m4 20 8-8m1.5-8.5L20.5 10 17 13.5 10.5 7z"/>""",
        ["money"] = """<path d="M3 6h18v12H3z"/><circle cx="12" cy="12" r="2.8"/><path d="M6.5 9.5v.1m11 4.9v.1"/>""",
    };

    /// <summary>The names of all icons.</summary>
    public static IReadOnlyCollection<string> Names => Drawings.Keys;

    /// <summary>The drawing of an icon; none for an unknown name.</summary>
    public static MarkupString Of(string name) => new(Drawings.GetValueOrDefault(name, ""));
}
