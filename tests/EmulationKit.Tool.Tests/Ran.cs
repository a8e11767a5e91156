using System.Text.Json;

namespace EmulationKit.Tool.Tests;

/// <summary>What a call of the tool came to.</summary>
internal sealed record Ran(int Exit, string Out, string Error)
{
    /// <summary>What was printed, as the JSON document it must be.</summary>
    public JsonElement Document => JsonDocument.Parse(Out).RootElement;

    public JsonElement Result => Document.GetProperty("result");

    /// <summary>Calls the tool in this process.</summary>
    public static Ran Tool(params string[] args) => Tool(new ATerminal(), args);

    public static Ran Tool(ATerminal terminal, params string[] args)
    {
        var exit = ToolProgram.Run(args, terminal);
        return new(exit, terminal.Text, terminal.ErrorText);
    }

    /// <summary>Asserts that the call was refused as bad input: nothing on the standard output, and a text in the errors.</summary>
    public Ran Refused(string text)
    {
        Assert.Equal(ExitCodes.BadInput, Exit);
        Assert.Empty(Out);
        Assert.Contains(text, Error, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Asserts the exit code.</summary>
    public Ran Exits(int code)
    {
        Assert.True(Exit == code, $"exit {Exit}\n{Out}\n{Error}");
        return this;
    }

    public Ran Says(string text)
    {
        Assert.Contains(text, Out, StringComparison.Ordinal);
        return this;
    }

    public Ran Notes(string text)
    {
        Assert.Contains(text, Error, StringComparison.Ordinal);
        return this;
    }
}
