using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>That an award was revoked (hủy bỏ quyết định khen thưởng); the record stays beside the decision.</summary>
/// <param name="Participant">Whose award.</param>
/// <param name="AwardCode">Which award.</param>
/// <param name="Ground">Why; for those who may see it.</param>
/// <param name="LegalBasis">The provision that the ground rests on, as the revoking document cites it.</param>
/// <param name="Document">The document that revokes.</param>
/// <param name="RevokedOn">Its date.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="MoneyRecovered">Whether money and objects were recovered.</param>
public sealed record Revocation(
    ParticipantId Participant,
    string AwardCode,
    RevocationGround Ground,
    Source LegalBasis,
    Source Document,
    DateOnly RevokedOn,
    ActorId By,
    bool MoneyRecovered);
