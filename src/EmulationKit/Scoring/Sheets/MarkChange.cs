using EmulationKit.Access;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>One change of a reviewer's mark.</summary>
/// <param name="Reviewer">Whose mark.</param>
/// <param name="Before">What it was, or nothing.</param>
/// <param name="After">What it is.</param>
/// <param name="By">Who changed it: the reviewer or, of a recusal, also the standing body.</param>
/// <param name="At">When.</param>
public sealed record MarkChange(ActorId Reviewer, Mark? Before, Mark After, ActorId By, DateTimeOffset At);
