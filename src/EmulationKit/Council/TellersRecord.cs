using EmulationKit.Access;

namespace EmulationKit.Council;

/// <summary>The facts of the tellers' record (biên bản kiểm phiếu).</summary>
/// <param name="Tellers">The tellers.</param>
/// <param name="ClosedBy">The teller who opened the box.</param>
/// <param name="ClosedAt">When.</param>
/// <param name="Ballots">The ballots on each motion.</param>
/// <param name="InvalidBallots">Every ballot of the box that was invalid, by its receipt.</param>
/// <param name="PaperEntries">Every entry of paper ballots, in order.</param>
public sealed record TellersRecord(
    IReadOnlyList<ActorId> Tellers,
    ActorId ClosedBy,
    DateTimeOffset ClosedAt,
    IReadOnlyList<MotionBallots> Ballots,
    IReadOnlyList<InvalidBallot> InvalidBallots,
    IReadOnlyList<PaperEntry> PaperEntries);
