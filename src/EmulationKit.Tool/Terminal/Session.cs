using System.Text;

namespace EmulationKit.Tool;

/// <summary>One call of the tool: whom it speaks to, and how.</summary>
internal sealed class Session : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter outWriter;
    private readonly StreamWriter errorWriter;
    private bool abandoned;

    public Session(ITerminal terminal, SessionChoices choices, CancellationToken cancellation)
    {
        Terminal = terminal;
        Choices = choices;
        Cancellation = cancellation;
        outWriter = new(terminal.Out, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        errorWriter = new(terminal.Error, Utf8, 1 << 12, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        Colour = !choices.NoColour && terminal.Variable("NO_COLOR") is null or "";
        Out = new Page(outWriter, terminal.OutIsTerminal, Colour && terminal.OutIsTerminal, terminal.Width);
        Error = new Page(errorWriter, terminal.ErrorIsTerminal, Colour && terminal.ErrorIsTerminal, terminal.Width);
    }

    public ITerminal Terminal { get; }

    public SessionChoices Choices { get; }

    public CancellationToken Cancellation { get; }

    public string Language => Choices.Language;

    /// <summary>Whether colours are wanted where a person sees them.</summary>
    public bool Colour { get; }

    /// <summary>Where errors, notes and progress go, as text.</summary>
    public TextWriter ErrorText => errorWriter;

    /// <summary>Where results go, as text.</summary>
    public TextWriter Results => outWriter;

    public Page Out { get; }

    public Page Error { get; }

    public ResultFiles Files { get; } = new();

    /// <summary>Whether progress is shown.</summary>
    public bool ShowsProgress => Terminal.ErrorIsTerminal && !Choices.Quiet && Terminal.Variable("TERM") != "dumb";

    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vi, string en) => Language == LocalizedText.DefaultLanguage ? vi : en;

    /// <summary>Lets go of what was not shown yet; its writer may still be at work.</summary>
    public void Abandon()
    {
        abandoned = true;
        if (ShowsProgress)
        {
            // A progress bar hides the cursor.
            errorWriter.Write("\e[?25h\n");
        }
    }

    public void Dispose()
    {
        if (abandoned)
        {
            return;
        }

        Files.Dispose();
        Close(outWriter);
        Close(errorWriter);
    }

    private static void Close(StreamWriter writer)
    {
        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // What could not be written was reported when it was tried.
        }
    }
}
