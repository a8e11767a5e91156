using System.Runtime.InteropServices;

namespace EmulationKit.Awards;

/// <summary>How it stands with every row of a run for the award being judged: whether it is in, may be, or is out, and
/// why.</summary>
internal sealed class Candidates(int capacity)
{
    private static readonly OutcomeMark[] Marks = AllMarks();

    private readonly Truth[] standing = new Truth[capacity];
    private readonly OutcomeReason[] reasons = new OutcomeReason[capacity];

    public int Capacity { get; } = capacity;

    public int From { get; private set; }

    public int Count { get; private set; }

    /// <summary>Whether each row is in, from <see cref="From"/> on.</summary>
    public Span<Truth> Standing => standing.AsSpan(0, Count);

    /// <summary>Why, from <see cref="From"/> on.</summary>
    public Span<OutcomeReason> Reasons => reasons.AsSpan(0, Count);

    public void Begin(int from, int count)
    {
        From = from;
        Count = count;
    }

    public void Set(int row, Truth truth, OutcomeReason reason)
    {
        standing[row - From] = truth;
        reasons[row - From] = reason;
    }

    /// <summary>Takes over what the clauses say of some rows.</summary>
    public void SetAll(int first, ReadOnlySpan<Truth> truths)
    {
        truths.CopyTo(standing.AsSpan(first - From));
        TruthLanes.Reasons(truths, OutcomeReason.Met, OutcomeReason.Clauses, reasons.AsSpan(first - From, truths.Length));
    }

    /// <summary>Whether it is not sure of some row whether it is in.</summary>
    public bool AnyDoubt => MemoryMarshal.AsBytes(Standing).Contains((byte)Truth.Unknown);

    /// <summary>Lets an exclusion bear on a row that the clauses let through, or may let through.</summary>
    public void Exclude(int row, Truth truth)
    {
        if (truth < standing[row - From])
        {
            Set(row, truth, OutcomeReason.Exclusion);
        }
    }

    /// <summary>Writes the outcome of every row.</summary>
    public void WriteTo(Span<OutcomeMark> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = Marks[((int)standing[i] << 4) | (int)reasons[i]];
        }
    }

    private static OutcomeMark[] AllMarks()
    {
        var marks = new OutcomeMark[3 << 4];
        foreach (var reason in Enum.GetValues<OutcomeReason>())
        {
            var isOutside = reason is OutcomeReason.NotRegistered or OutcomeReason.OtherKind or OutcomeReason.KnockedOut or OutcomeReason.NoTotal;
            marks[((int)Truth.False << 4) | (int)reason] = new(isOutside ? Outcome.NotConsidered : Outcome.Refused, reason);
            marks[((int)Truth.Unknown << 4) | (int)reason] = new(Outcome.Undecided, reason);
            marks[((int)Truth.True << 4) | (int)reason] = new(Outcome.Granted, OutcomeReason.Met);
        }

        return marks;
    }
}
