namespace EmulationKit.Awards;

/// <summary>How it stands with every row of a run for the award being judged: whether it is in, may be, or is out, and
/// why.</summary>
internal sealed class Candidates(int capacity)
{
    private readonly Truth[] standing = new Truth[capacity];
    private readonly OutcomeReason[] reasons = new OutcomeReason[capacity];

    public int Capacity { get; } = capacity;

    public int From { get; private set; }

    public int Count { get; private set; }

    public void Begin(int from, int count)
    {
        From = from;
        Count = count;
    }

    public Truth this[int row] => standing[row - From];

    public OutcomeReason ReasonOf(int row) => reasons[row - From];

    public void Set(int row, Truth truth, OutcomeReason reason)
    {
        standing[row - From] = truth;
        reasons[row - From] = reason;
    }

    /// <summary>Lets an exclusion bear on a row that the clauses let through, or may let through.</summary>
    public void Exclude(int row, Truth truth)
    {
        if (truth < standing[row - From])
        {
            Set(row, truth, OutcomeReason.Exclusion);
        }
    }

    public OutcomeMark MarkOf(int row)
    {
        var reason = reasons[row - From];
        return standing[row - From] switch
        {
            Truth.True => new OutcomeMark(Outcome.Granted, OutcomeReason.Met),
            Truth.Unknown => new OutcomeMark(Outcome.Undecided, reason),
            _ => new OutcomeMark(
                reason is OutcomeReason.NotRegistered or OutcomeReason.OtherKind or OutcomeReason.KnockedOut or OutcomeReason.NoTotal ? Outcome.NotConsidered : Outcome.Refused,
                reason),
        };
    }

    /// <summary>A copy of every standing, for trying limits.</summary>
    public Truth[] Snapshot() => standing[..Count];
}
