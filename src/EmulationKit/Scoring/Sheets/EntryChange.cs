using EmulationKit.Access;

namespace EmulationKit.Scoring;

/// <summary>One edit of a sheet. All of them together, in order, make what the sheet shows.</summary>
/// <param name="Number">Its place in the sheet's history, from 1.</param>
/// <param name="Criterion">The line.</param>
/// <param name="Column">The column.</param>
/// <param name="Act">What was done.</param>
/// <param name="Before">What stood there, or nothing.</param>
/// <param name="After">What stands there now, or nothing.</param>
/// <param name="Reason">Why, if a reason was given.</param>
/// <param name="By">Who did it; of a line that was reopened, who brought that about.</param>
/// <param name="At">When.</param>
public sealed record EntryChange(
    int Number, string Criterion, ScoreColumn Column, EntryAct Act, EntryCell? Before, EntryCell? After, string? Reason, ActorId By, DateTimeOffset At);
