using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>The tool's commands as one tree, without anything that System.CommandLine would say in its own words.</summary>
internal sealed class CommandTree
{
    public const string Name = "emulationkit";

    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private readonly RootCommand root = new();

    public CommandTree()
    {
        root.Options.Clear();
        root.Directives.Clear();
        foreach (var option in Global.All)
        {
            root.Options.Add(option);
        }

        foreach (var command in Commands)
        {
            root.Subcommands.Add(command);
        }
    }

    public GlobalOptions Global { get; } = new();

    /// <summary>The commands in the order of help.</summary>
    public IReadOnlyList<ToolCommand> Commands { get; } = [.. ToolCommands.All()];

    public ParseResult Parse(IReadOnlyList<string> args) => root.Parse(args, Configuration);

    public ToolCommand? Find(string name) => Commands.FirstOrDefault(c => c.Name == name);
}
