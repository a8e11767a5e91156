using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Takes a nomination back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Nomination">The nomination.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawNominationCommand(CampaignId Campaign, NominationId Nomination, string Reason) : NominationCommand(Campaign, Nomination);

/// <summary>Takes a nomination back. Refused as <see cref="Nomination.Withdraw"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class WithdrawNomination(UseCaseServices services) : NominationUseCase<WithdrawNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, Nomination nomination, WithdrawNominationCommand command) =>
        nomination.Withdraw(command.Reason);
}
