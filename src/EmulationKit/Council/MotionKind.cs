namespace EmulationKit.Council;

/// <summary>What a motion asks of the council.</summary>
public enum MotionKind
{
    /// <summary>Whether each candidate should have the award.</summary>
    Award = 0,

    /// <summary>Which of the candidates that are level should have the places left.</summary>
    Tie = 1,
}
