using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Accepts a nomination.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
public sealed record AcceptNominationCommand(CampaignId Campaign, NominationId Nomination) : NominationCommand(Campaign, Nomination);

/// <summary>Accepts a nomination's dossier; from now on it counts. Refused as <see
/// cref="Nomination.Accept"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AcceptNomination(UseCaseServices services) : NominationUseCase<AcceptNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, AcceptNominationCommand command) =>
        nomination.Accept();
}
