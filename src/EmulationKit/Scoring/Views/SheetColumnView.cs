using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>A column of a score sheet as a whole.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsReached">Whether it is filled in, at hand, or was so before a return.</param>
public sealed record SheetColumnView(ScoreColumn Column, bool IsReached)
{
    /// <summary>The total; nothing while a value is missing that the rules ask for, or after a knock-out.</summary>
    public Points? Total { get; init; }

    /// <summary>What the lines that have a value add up to so far.</summary>
    public Points? Sum { get; init; }

    /// <summary>What rescaling and caps add to the sum of the lines, or take from it.</summary>
    public Points Adjustment { get; init; } = Points.Zero;

    /// <summary>Whether a knock-out strikes by the values of the column.</summary>
    public bool IsKnockedOut { get; init; }

    /// <summary>How many lines it has dealt with.</summary>
    public int Done { get; init; }

    /// <summary>How many lines there are.</summary>
    public int Of { get; init; }

    /// <summary>Whose duty it is.</summary>
    public SheetCapacity Duty { get; init; }

    /// <summary>The unit whose officers it falls to, if it falls to one.</summary>
    public ParticipantId? DutyUnit { get; init; }

    /// <summary>That unit's name.</summary>
    public string? DutyName { get; init; }

    /// <summary>The last day of its phase, if the schedule has one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who finished it last, and when; nothing if nobody did.</summary>
    public SheetSignature? Signature { get; init; }
}
