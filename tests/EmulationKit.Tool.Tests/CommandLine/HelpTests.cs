namespace EmulationKit.Tool.Tests.CommandLine;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. ToolCommands.All().Select(c => c.Name)];

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_names_every_command_and_exit_code(params string[] args)
    {
        var help = Ran.Tool(args).Exits(ExitCodes.Done);

        Assert.All(ToolCommands.All(), c => Assert.Contains($"  {c.Name}", help.Out, StringComparison.Ordinal));
        Assert.All(ExitCodes.Words, w => Assert.Contains(w.Meaning.In("vi"), help.Out, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_explained_in_both_languages_with_examples_that_parse(string name)
    {
        var command = ToolCommands.All().Single(c => c.Name == name);
        foreach (var language in new[] { "vi", "en" })
        {
            var help = Ran.Tool(name, "--help", "--lang", language).Exits(ExitCodes.Done).Says(command.Meaning.In(language));
            Assert.All(command.Options.Cast<IWorded>(), o => Assert.Contains(string.Concat(o.Meaning.In(language).Take(20)), help.Out, StringComparison.Ordinal));
        }

        Assert.NotEqual(command.Meaning.In("vi"), command.Meaning.In("en"));
        Assert.All(command.Options.Cast<IWorded>(), o => Assert.NotEqual(o.Meaning.In("vi"), o.Meaning.In("en")));
        var tree = new CommandTree();
        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, e => Assert.Empty(UsageErrors.Of(tree, tree.Parse([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(e)]))));
        Assert.All(command.Examples, e => Assert.StartsWith(name, e, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", Ran.Tool("--version").Exits(ExitCodes.Done).Out);

    [Fact]
    public void Help_fits_a_narrow_terminal()
    {
        var help = Ran.Tool(new ATerminal { OutIsTerminal = true, Width = 60, Variables = { ["NO_COLOR"] = "1" } }, "evaluate", "--help");

        Assert.All(help.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
    }
}
