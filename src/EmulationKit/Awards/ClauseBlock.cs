namespace EmulationKit.Awards;

/// <summary>A run of participants for a clause to test.</summary>
public readonly ref struct ClauseBlock
{
    internal ClauseBlock(EvaluationState state, int first, int count)
    {
        State = state;
        First = first;
        Count = count;
    }

    /// <summary>How many participants the block holds.</summary>
    public int Count { get; }

    internal EvaluationState State { get; }

    internal int First { get; }

    /// <summary>One participant of the block.</summary>
    /// <param name="index">0 to <see cref="Count"/> less one.</param>
    public ParticipantView this[int index] => new(State, First + index);

    internal ReadOnlySpan<long> Totals => State.Scores.Totals.AsSpan(First, Count);

    internal ReadOnlySpan<long> Tracked(int slot) => State.Scores.Tracked[slot].AsSpan(First, Count);
}
