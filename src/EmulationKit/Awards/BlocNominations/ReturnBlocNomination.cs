using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Sends the minutes of a nomination vote back.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Reason">Why.</param>
public sealed record ReturnBlocNominationCommand(CampaignId Campaign, BlocNominationId Vote, string Reason) : BlocNominationCommand(Campaign, Vote);

/// <summary>Sends the minutes back to the bloc. Refused as <see cref="BlocNomination.Return"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReturnBlocNomination(UseCaseServices services) : BlocNominationUseCase<ReturnBlocNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, ReturnBlocNominationCommand command) =>
        vote.Return(command.Reason);
}
