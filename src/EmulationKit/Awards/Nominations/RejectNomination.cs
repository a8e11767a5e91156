using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Does not accept a nomination.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
/// <param name="Reason">Why.</param>
public sealed record RejectNominationCommand(CampaignId Campaign, NominationId Nomination, string Reason) : NominationCommand(Campaign, Nomination);

/// <summary>Does not accept a nomination. Refused as <see cref="Nomination.Reject"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RejectNomination(UseCaseServices services) : NominationUseCase<RejectNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, RejectNominationCommand command) =>
        nomination.Reject(command.Reason);
}
