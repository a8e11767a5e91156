using EmulationKit.Audit;

namespace EmulationKit.EntityFrameworkCore.Audit;

/// <summary>What came of verifying one audit chain.</summary>
/// <param name="Chain">The chain: the campaign's id, or <see cref="Guid.Empty"/> for what belongs to none.</param>
/// <param name="Campaign">The campaign's code; none for what belongs to none, or if the campaign is gone.</param>
/// <param name="Verified">The end of the chain, or the first broken link.</param>
public sealed record VerifiedChain(Guid Chain, string? Campaign, ErrorOr<AuditHead> Verified);
