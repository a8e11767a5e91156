using EmulationKit.Access;

namespace EmulationKit.Scoring;

/// <summary>A sheet sent back for supplement (trả lại để bổ sung).</summary>
/// <param name="From">The column whose checker sent it back; none if a new version of the rules reopened lines.</param>
/// <param name="To">The column that must deal with it again.</param>
/// <param name="Reason">What is wanted.</param>
/// <param name="Lines">The lines that may be changed, and must be confirmed anew.</param>
/// <param name="By">Who sent it back.</param>
/// <param name="At">When.</param>
public sealed record SheetReturn(ScoreColumn? From, ScoreColumn To, string Reason, IReadOnlyList<string> Lines, ActorId By, DateTimeOffset At);
