using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>The few looks of text on a terminal.</summary>
internal static class Look
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Bad { get; } = new(Color.Red);

    public static Style Doubtful { get; } = new(Color.Yellow);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);
}
