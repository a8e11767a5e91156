using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EmulationKit.Tool;

/// <summary>Writes text for people: wrapped and coloured on a terminal; elsewhere one line for each thing, without codes
/// and without spaces at the ends.</summary>
internal sealed partial class Page
{
    private const int Unwrapped = 100_000;
    private const int Narrowest = 40;

    private readonly StringWriter rendered = new();
    private readonly TextWriter writer;
    private readonly IAnsiConsole console;

    public Page(TextWriter writer, bool isTerminal, bool colour, int width)
    {
        this.writer = writer;
        IsTerminal = isTerminal;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(rendered),
        });
        console.Profile.Width = isTerminal ? Math.Max(width, Narrowest) : Unwrapped;
        console.Profile.Capabilities.Unicode = true;
    }

    public bool IsTerminal { get; }

    /// <summary>How many columns there are; very many where lines are not wrapped.</summary>
    public int Width => console.Profile.Width;

    public void Line() => writer.Write('\n');

    public void Line(string text, Style? look = null) => Write(new Text(text, look ?? Look.Plain), endsLine: false);

    /// <summary>A line of parts of different looks.</summary>
    public void Line(params (string Text, Style Look)[] parts) => Write(Sentence(parts), endsLine: false);

    /// <summary>A text behind a mark; its further lines stand under the first.</summary>
    public void Item(int indent, string mark, Style look, params (string Text, Style Look)[] parts)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Padding(indent, 0, mark.Length == 0 ? 0 : 1, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        grid.AddRow(new Text(mark, look), Sentence(parts));
        Write(grid, endsLine: true);
    }

    public void Item(int indent, string mark, string text) => Item(indent, mark, Look.Plain, (text, Look.Plain));

    public void Table(Table table)
    {
        table.Border(IsTerminal ? TableBorder.Simple : TableBorder.None);
        table.BorderStyle = Look.Faint;
        Write(table, endsLine: true, skipsBlank: true);
    }

    public void Grid(Grid grid) => Write(grid, endsLine: true);

    /// <summary>A text as it is, such as a file.</summary>
    public void Raw(string text) => writer.Write(text.EndsWith('\n') ? text : text + "\n");

    public void Flush() => writer.Flush();

    private static Paragraph Sentence((string Text, Style Look)[] parts)
    {
        var sentence = new Paragraph();
        foreach (var (text, look) in parts)
        {
            sentence.Append(text, look);
        }

        return sentence;
    }

    private void Write(IRenderable thing, bool endsLine, bool skipsBlank = false)
    {
        console.Write(thing);
        var lines = rendered.ToString().ReplaceLineEndings("\n");
        rendered.GetStringBuilder().Clear();
        foreach (var line in (endsLine && lines.EndsWith('\n') ? lines[..^1] : lines).Split('\n'))
        {
            if (!skipsBlank || !string.IsNullOrWhiteSpace(Codes().Replace(line, "")))
            {
                writer.Write(line.TrimEnd(' '));
                writer.Write('\n');
            }
        }
    }

    /// <summary>Codes of colours.</summary>
    [GeneratedRegex("\\e\\[[0-9;]*m")]
    private static partial Regex Codes();
}
