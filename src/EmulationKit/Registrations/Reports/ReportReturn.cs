using EmulationKit.Access;

namespace EmulationKit.Registrations;

/// <summary>That the standing body sent a progress report back.</summary>
/// <param name="Reason">What it lacks.</param>
/// <param name="By">Who sent it back.</param>
/// <param name="At">When.</param>
public sealed record ReportReturn(string Reason, ActorId By, DateTimeOffset At);
