using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Records that a revoked award was recovered.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Participant">Whose award.</param>
/// <param name="Award">Which award.</param>
public sealed record RecordRecoveryCommand(
    CampaignId Campaign, AwardDecisionId Decision, ParticipantId Participant, string Award)
    : DecisionCommand(Campaign, Decision);

/// <summary>Records that money and objects of a revoked award were recovered. Refused as <see
/// cref="AwardDecision.RecordRecovery"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RecordRecovery(UseCaseServices services) : DecisionUseCase<RecordRecoveryCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, AwardDecision decision, RecordRecoveryCommand command) =>
        decision.RecordRecovery(command.Participant, command.Award);
}
