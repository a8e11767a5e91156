namespace EmulationKit.Awards;

/// <summary>An outcome and its reason in one byte: all that is kept of a participant and an award.</summary>
internal readonly record struct OutcomeMark(byte Value)
{
    public OutcomeMark(Outcome outcome, OutcomeReason reason)
        : this((byte)((byte)outcome | ((byte)reason << 2)))
    {
    }

    public Outcome Outcome => (Outcome)(Value & 3);

    public OutcomeReason Reason => (OutcomeReason)(Value >> 2);
}
