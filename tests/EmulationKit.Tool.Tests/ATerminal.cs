using System.Text;

namespace EmulationKit.Tool.Tests;

/// <summary>A terminal that keeps what is written to it.</summary>
internal sealed class ATerminal : ITerminal
{
    private readonly MemoryStream written = new();
    private readonly MemoryStream errors = new();

    public Stream Out => Full ? Stream.Synchronized(new FullStream()) : written;

    public Stream Error => errors;

    /// <summary>Whether nothing can be written to it.</summary>
    public bool Full { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 80;

    public Dictionary<string, string> Variables { get; } = [];

    public string Text => Encoding.UTF8.GetString(written.ToArray());

    public string ErrorText => Encoding.UTF8.GetString(errors.ToArray());

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk is full.");
    }
}
