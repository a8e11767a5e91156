using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EmulationKit.EntityFrameworkCore.Council;

/// <summary>A value that packs itself.</summary>
internal sealed class PackedColumn<T>(Func<T, byte[]> pack, Func<byte[], T> unpack)
    : ValueConverter<T, byte[]>(value => pack(value), packed => unpack(packed))
{
    public Func<T, byte[]> PackOf { get; } = pack;
}

/// <summary>Two such values are alike if they pack alike. They are never changed in place.</summary>
internal sealed class PackedContent<T>(Func<T, byte[]> pack)
    : ValueComparer<T>((left, right) => Same(left, right, pack), value => 0, value => value)
{
    private static bool Same(T? left, T? right, Func<T, byte[]> pack) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && pack(left).AsSpan().SequenceEqual(pack(right)));
}
