using System.Text;

namespace EmulationKit.Tool.Tests;

/// <summary>A terminal that keeps what is written to it.</summary>
internal sealed class ATerminal : ITerminal
{
    private readonly MemoryStream written = new();
    private readonly MemoryStream errors = new();

    public Stream Out => written;

    public Stream Error => errors;

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 80;

    public Dictionary<string, string> Variables { get; } = [];

    public string Text => Encoding.UTF8.GetString(written.ToArray());

    public string ErrorText => Encoding.UTF8.GetString(errors.ToArray());

    public string? Variable(string name) => Variables.GetValueOrDefault(name);
}
