using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>What is done to a bloc's nomination vote.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Vote">The vote.</param>
public abstract record BlocNominationCommand(CampaignId Campaign, BlocNominationId Vote) : Command;

/// <summary>A change of one nomination vote. Refused, beside what the vote refuses: <c>Access.*</c>,
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Bloc.Unknown</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class BlocNominationUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : BlocNominationCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (await scope.Repository<BlocNomination>().GetByIdAsync(command.Vote, cancellationToken) is not { } vote || vote.Campaign != command.Campaign)
        {
            return scope.Missing("vote", command.Campaign);
        }

        var allowed = scope.Ask(new AccessTarget(command.Campaign) { Bloc = vote.Bloc });
        if (allowed.IsError)
        {
            return allowed;
        }

        var place = await BlocNominationPlace.OfAsync(scope, command.Campaign, vote.Bloc, cancellationToken);
        if (place.IsError)
        {
            return place.Errors;
        }

        var changed = scope.Change(vote, command.Campaign, () => Change(scope, place.Value, vote, command));
        return changed.IsError ? changed : await FollowAsync(scope, place.Value, vote, cancellationToken);
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, TCommand command);

    private protected virtual Task<ErrorOr<Success>> FollowAsync(UseCaseScope scope, BlocNominationPlace place, BlocNomination vote, CancellationToken cancellationToken) =>
        Task.FromResult<ErrorOr<Success>>(Result.Success);
}

/// <summary>Where a nomination vote takes place.</summary>
internal sealed record BlocNominationPlace(Campaign Campaign, Bloc Bloc)
{
    public static async Task<ErrorOr<BlocNominationPlace>> OfAsync(UseCaseScope scope, CampaignId id, string code, CancellationToken cancellationToken)
    {
        if (await scope.Repository<Campaign>().GetByIdAsync(id, cancellationToken) is not { } campaign)
        {
            return scope.Missing("campaign", id);
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOf(id), cancellationToken);
        return blocs.Find(b => b.Code == code) is { } bloc ? new BlocNominationPlace(campaign, bloc) : BlocErrors.Unknown(code, blocs.Select(b => b.Code));
    }
}
