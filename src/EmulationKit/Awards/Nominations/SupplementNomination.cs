using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Sends a returned nomination again.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
/// <param name="Report">The achievement report as it is now.</param>
public sealed record SupplementNominationCommand(
    CampaignId Campaign, NominationId Nomination, string Report)
    : NominationCommand(Campaign, Nomination);

/// <summary>Sends a returned nomination again. Refused as <see cref="Nomination.Supplement"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SupplementNomination(UseCaseServices services) : NominationUseCase<SupplementNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, SupplementNominationCommand command) =>
        nomination.Supplement(command.Report, scope.Actor, scope.Now);
}
