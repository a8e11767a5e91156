using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Corrects the minutes of a nomination vote.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Minutes">The minutes as they are now.</param>
/// <param name="Reason">What was corrected.</param>
public sealed record CorrectBlocNominationCommand(CampaignId Campaign, BlocNominationId Vote, BlocVoteMinutes Minutes, string Reason) : BlocNominationCommand(Campaign, Vote);

/// <summary>Corrects the minutes of a nomination vote, or adds a further ballot among those who tied. Refused as <see cref="BlocNomination.Correct"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CorrectBlocNomination(UseCaseServices services) : BlocNominationUseCase<CorrectBlocNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, CorrectBlocNominationCommand command) =>
        vote.Correct(place.Campaign, place.Bloc, command.Minutes, command.Reason, scope.Actor, scope.Now);
}
