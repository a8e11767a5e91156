using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Takes a nomination vote back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawBlocNominationCommand(CampaignId Campaign, BlocNominationId Vote, string Reason) : BlocNominationCommand(Campaign, Vote);

/// <summary>Takes a nomination vote back before it is confirmed. Refused as <see cref="BlocNomination.Withdraw"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class WithdrawBlocNomination(UseCaseServices services) : BlocNominationUseCase<WithdrawBlocNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, WithdrawBlocNominationCommand command) =>
        vote.Withdraw(command.Reason);
}
