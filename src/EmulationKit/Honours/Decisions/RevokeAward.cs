using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Revokes an award.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Participant">Whose award.</param>
/// <param name="Award">Which award.</param>
/// <param name="Ground">Why; for those who may see it.</param>
/// <param name="LegalBasis">The provision that the ground rests on.</param>
/// <param name="Document">The document that revokes.</param>
/// <param name="RevokedOn">Its date.</param>
/// <param name="MoneyRecovered">Whether money and objects were recovered.</param>
public sealed record RevokeAwardCommand(
    CampaignId Campaign, AwardDecisionId Decision, ParticipantId Participant, string Award, RevocationGround Ground, Source LegalBasis, Source Document, DateOnly RevokedOn, bool MoneyRecovered = false)
    : DecisionCommand(Campaign, Decision);

/// <summary>Revokes an award of a signed decision (hủy bỏ quyết định khen thưởng): the public entry is struck, the
/// record stays. Refused as <see cref="AwardDecision.Revoke"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RevokeAward(UseCaseServices services) : DecisionUseCase<RevokeAwardCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, AwardDecision decision, RevokeAwardCommand command) =>
        decision.Revoke(new(command.Participant, command.Award, command.Ground, command.LegalBasis, command.Document, command.RevokedOn, scope.Actor, command.MoneyRecovered));
}
