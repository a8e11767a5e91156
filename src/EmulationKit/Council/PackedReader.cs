using System.Buffers.Binary;

namespace EmulationKit.Council;

/// <summary>Reads a packed value from its start; whatever does not fit is <see cref="InvalidDataException"/>.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> packed)
{
    private ReadOnlySpan<byte> rest = packed;

    public byte Byte() => Bytes(1)[0];

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public Guid Guid() => new(Bytes(16), bigEndian: true);

    public ReadOnlySpan<byte> Bytes(int length)
    {
        if (length < 0 || length > rest.Length)
        {
            throw new InvalidDataException("The stored vote is shorter than it says.");
        }

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    public readonly void End()
    {
        if (!rest.IsEmpty)
        {
            throw new InvalidDataException("The stored vote is longer than it says.");
        }
    }
}
