using System.Globalization;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Confirms a nomination vote.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Vote">The vote.</param>
public sealed record ConfirmBlocNominationCommand(CampaignId Campaign, BlocNominationId Vote) : BlocNominationCommand(Campaign, Vote);

/// <summary>Confirms a nomination vote: every candidate whom it nominates and who has no nomination for the award gets one,
/// accepted, whose report is what the minutes say; a nomination that is there keeps its own dossier and state. Refused as
/// <see cref="BlocNomination.Confirm"/> and <see cref="Nomination.Propose"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ConfirmBlocNomination(UseCaseServices services) : BlocNominationUseCase<ConfirmBlocNominationCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, ConfirmBlocNominationCommand command) =>
        vote.Confirm();

    private protected override async Task<ErrorOr<Success>> FollowAsync(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, CancellationToken cancellationToken)
    {
        foreach (var result in vote.Results.Where(r => r.IsNominated == Truth.True))
        {
            var there = await scope.Repository<Nomination>().ListAsync(new NominationsOfParticipant(result.Candidate), cancellationToken);
            if (there.Exists(n => n.Campaign == place.Campaign.Id && n.Award == vote.Award && n.State is not (NominationState.Withdrawn or NominationState.Rejected)))
            {
                continue;
            }

            var made = Nomination.Propose(place.Campaign, result.Candidate, result.Candidate, vote.Award, Report(place, vote, result), scope.Actor, scope.Now)
                .Then(n => n.Accept().Then(_ => n));
            var added = await scope.AddAsync(made, n => n.Id, place.Campaign.Id, cancellationToken);
            if (added.IsError)
            {
                return added.Errors;
            }
        }

        return Result.Success;
    }

    // The text of a dossier, in the language of the papers.
    private static string Report(BlocNominationPlace place, BlocNomination vote, BlocVoteResult result) => string.Create(CultureInfo.InvariantCulture,
        $"{place.Bloc.Name.In(LocalizedText.DefaultLanguage)} suy tôn ngày {vote.Minutes.Day:dd/MM/yyyy} với {result.Votes}/{vote.Minutes.Valid} phiếu hợp lệ{(vote.Minutes.Reference is { } paper ? $" ({paper})" : "")}.");
}
