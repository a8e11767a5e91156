namespace EmulationKit.Scoring;

/// <summary>A field whose range needs 64 bits.</summary>
internal sealed class Int64Column : InputColumn
{
    private readonly long[] values;

    public Int64Column(int count)
        : base(count)
    {
        values = new long[count];
        Array.Fill(values, long.MinValue);
        MarkAllNone();
    }

    private Int64Column(long[] values)
        : base(values.Length)
    {
        this.values = values;
        Settle(values.Length);
    }

    public override long None => long.MinValue;

    public override long this[int row] => values[row];

    public override void Read(int from, Span<long> target) => values.AsSpan(from, target.Length).CopyTo(target);

    public override InputColumn Copy() => new Int64Column((long[])values.Clone());

    protected override void Write(int row, long raw) => values[row] = raw;
}
