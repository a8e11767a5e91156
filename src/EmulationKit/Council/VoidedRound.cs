using EmulationKit.Access;

namespace EmulationKit.Council;

/// <summary>A vote that was declared void, as the session's history keeps it.</summary>
/// <param name="Round">Which vote of the session it was, from 1.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="VoidedAt">When it was declared void.</param>
/// <param name="By">Who declared it.</param>
/// <param name="Reason">Why.</param>
public sealed record VoidedRound(int Round, DateTimeOffset OpenedAt, DateTimeOffset VoidedAt, ActorId By, string Reason);
