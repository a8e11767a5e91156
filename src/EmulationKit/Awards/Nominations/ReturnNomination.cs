using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Sends a nomination back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
/// <param name="Reason">What is wanted.</param>
public sealed record ReturnNominationCommand(CampaignId Campaign, NominationId Nomination, string Reason) : NominationCommand(Campaign, Nomination);

/// <summary>Sends a nomination back to be supplemented. Refused as <see cref="Nomination.Return"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnNomination(UseCaseServices services) : NominationUseCase<ReturnNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, ReturnNominationCommand command) =>
        nomination.Return(command.Reason);
}
