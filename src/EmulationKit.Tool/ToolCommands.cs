namespace EmulationKit.Tool;

/// <summary>The commands there are, in the order of help.</summary>
internal static class ToolCommands
{
    public static IEnumerable<ToolCommand> All() =>
    [
        new NewCommand(),
        new CheckCommand(),
        new TestCommand(),
        new DiffCommand(),
        new EvaluateCommand(),
        new ExplainCommand(),
        new SimulateCommand(),
        new SealCommand(),
        new VerifyCommand(),
        new InputsCommand(),
        new CriteriaCommand(),
        new ParticipantsCommand(),
        new SchemaCommand(),
    ];
}
