using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationKit.Scoring;

/// <summary>A field whose range fits 32 bits.</summary>
internal sealed class Int32Column : InputColumn
{
    private readonly int[] values;

    public Int32Column(int count)
        : base(count)
    {
        values = new int[count];
        Array.Fill(values, int.MinValue);
        MarkAllNone();
    }

    private Int32Column(int[] values)
        : base(values.Length)
    {
        this.values = values;
        Settle(values.Length);
    }

    public override long None => int.MinValue;

    public override long this[int row] => values[row];

    public override void Read(int from, Span<long> target)
    {
        var source = values.AsSpan(from, target.Length);
        var narrow = MemoryMarshal.Cast<int, Vector<int>>(source);
        var wide = MemoryMarshal.Cast<long, Vector<long>>(target);
        for (var i = 0; i < narrow.Length; i++)
        {
            Vector.Widen(narrow[i], out wide[2 * i], out wide[(2 * i) + 1]);
        }

        for (var i = narrow.Length * Vector<int>.Count; i < source.Length; i++)
        {
            target[i] = source[i];
        }
    }

    public override InputColumn Copy() => new Int32Column((int[])values.Clone());

    protected override void Write(int row, long raw) => values[row] = checked((int)raw);
}
