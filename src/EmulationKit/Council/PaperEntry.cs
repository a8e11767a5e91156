using EmulationKit.Access;

namespace EmulationKit.Council;

/// <summary>That a teller entered counts of paper ballots; a later entry on the same motion replaced an earlier one.</summary>
/// <param name="Motion">The motion.</param>
/// <param name="By">The teller.</param>
public sealed record PaperEntry(MotionId Motion, ActorId By);
