using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>One field of every participant, as narrow as the field's range allows.</summary>
internal abstract class InputColumn
{
    private readonly bool[] hasNone;

    protected InputColumn(int count) => hasNone = new bool[(count / ScoringBlock.Capacity) + 1];

    /// <summary>What stands for "not entered".</summary>
    public abstract long None { get; }

    public long Abstained => None + 1;

    public long Recused => None + 2;

    public abstract long this[int row] { get; }

    /// <summary>Whether some number may be missing in a run of rows that lies in one block.</summary>
    public bool MayHaveNone(int from, int count) => hasNone[from / ScoringBlock.Capacity] || hasNone[(from + count - 1) / ScoringBlock.Capacity];

    public abstract void Read(int from, Span<long> values);

    public void Set(int row, long raw)
    {
        if (raw <= Recused)
        {
            hasNone[row / ScoringBlock.Capacity] = true;
        }

        Write(row, raw);
    }

    public abstract InputColumn Copy();

    public static InputColumn For(InputField field, int count) => IsNarrow(field) ? new Int32Column(count) : new Int64Column(count);

    /// <summary>Whether the range of a field leaves room in 32 bits, also for what is not a number.</summary>
    public static bool IsNarrow(InputField field) => field.RawMinimum > int.MinValue + 8L && field.RawMaximum <= int.MaxValue;

    protected void MarkAllNone() => Array.Fill(hasNone, true);

    /// <summary>Looks again which blocks have a missing number, after a whole column was filled.</summary>
    public void Settle(int count)
    {
        Array.Clear(hasNone);
        for (var row = 0; row < count; row++)
        {
            if (this[row] <= Recused)
            {
                hasNone[row / ScoringBlock.Capacity] = true;
            }
        }
    }

    protected abstract void Write(int row, long raw);
}
