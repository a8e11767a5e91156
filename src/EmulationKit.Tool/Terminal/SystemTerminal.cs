using System.Text;

namespace EmulationKit.Tool;

/// <summary>The terminal of this process.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private const int UsualWidth = 80;

    private SystemTerminal()
    {
    }

    public Stream Out { get; } = Console.OpenStandardOutput();

    public Stream Error { get; } = Console.OpenStandardError();

    public bool OutIsTerminal => !Console.IsOutputRedirected;

    public bool ErrorIsTerminal => !Console.IsErrorRedirected;

    public int Width
    {
        get
        {
            try
            {
                return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
            }
            catch (IOException)
            {
                return UsualWidth;
            }
        }
    }

    public static SystemTerminal Open()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // Without a console there is no code page to set.
        }

        return new();
    }

    public string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
