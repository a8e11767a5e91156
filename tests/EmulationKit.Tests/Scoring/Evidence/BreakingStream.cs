namespace EmulationKit.Tests.Scoring.Evidence;

/// <summary>A sender that breaks off in the middle.</summary>
internal sealed class BreakingStream(byte[] content) : MemoryStream(content)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position >= Length / 2 ? throw new IOException("The client reset the request stream.") : base.ReadAsync(buffer[..(int)Math.Min(buffer.Length, Length / 2)], cancellationToken);
}
