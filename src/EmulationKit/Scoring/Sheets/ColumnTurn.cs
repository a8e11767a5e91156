using EmulationKit.Access;

namespace EmulationKit.Scoring;

/// <summary>Somebody's turn at a column of a sheet: who acts, in which column, as whose duty, and when.</summary>
public sealed record ColumnTurn
{
    private ColumnTurn(ScoreColumn column, SheetActor actor, AssignedChecker? checker, bool phaseIsOpen, DateTimeOffset at)
    {
        Column = column;
        Actor = actor;
        Checker = checker;
        PhaseIsOpen = phaseIsOpen;
        At = at;
    }

    /// <summary>The column.</summary>
    public ScoreColumn Column { get; }

    /// <summary>Who acts.</summary>
    public SheetActor Actor { get; }

    /// <summary>Whose duty the column is; nothing for the self-score, which is the unit's own.</summary>
    public AssignedChecker? Checker { get; }

    /// <summary>Whether the phase of the column is open, or the time given for a supplement.</summary>
    public bool PhaseIsOpen { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The unit at its own score.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="phaseIsOpen">Whether self-scoring is open, or the time given for a supplement.</param>
    /// <param name="at">When.</param>
    public static ColumnTurn SelfScore(SheetActor actor, bool phaseIsOpen, DateTimeOffset at) =>
        new(ScoreColumn.SelfScore, Guard.Against.Null(actor), null, phaseIsOpen, at);

    /// <summary>A checker at the cross-check.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="assignment">Whose duty it is.</param>
    /// <param name="phaseIsOpen">Whether cross-checking is open, or the time given for a supplement.</param>
    /// <param name="at">When.</param>
    public static ColumnTurn CrossCheck(SheetActor actor, CheckerAssignment assignment, bool phaseIsOpen, DateTimeOffset at) =>
        new(ScoreColumn.CrossCheck, Guard.Against.Null(actor), Guard.Against.Null(assignment).CrossCheck, phaseIsOpen, at);

    /// <summary>An appraiser at the appraisal.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="assignment">Whose duty it is.</param>
    /// <param name="phaseIsOpen">Whether appraisal is open.</param>
    /// <param name="at">When.</param>
    public static ColumnTurn Appraisal(SheetActor actor, CheckerAssignment assignment, bool phaseIsOpen, DateTimeOffset at) =>
        new(ScoreColumn.Appraisal, Guard.Against.Null(actor), Guard.Against.Null(assignment).Appraisal, phaseIsOpen, at);

    /// <summary>The kit itself, entering what it knows. It can only enter, and a person confirms what it enters in the
    /// two later columns.</summary>
    /// <param name="column">The column.</param>
    /// <param name="feeder">The id under which the host records the kit's own acts.</param>
    /// <param name="phaseIsOpen">Whether the phase of the column is open.</param>
    /// <param name="at">When.</param>
    public static ColumnTurn Feed(ScoreColumn column, ActorId feeder, bool phaseIsOpen, DateTimeOffset at) =>
        new(Guard.Against.EnumOutOfRange(column), new(feeder, SheetCapacity.Feed), null, phaseIsOpen, at);
}
