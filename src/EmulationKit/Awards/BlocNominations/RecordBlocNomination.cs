using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Records the minutes of a bloc's nomination vote.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Award">The award's code.</param>
/// <param name="Minutes">The minutes.</param>
public sealed record RecordBlocNominationCommand(CampaignId Campaign, string Bloc, string Award, BlocVoteMinutes Minutes) : Command;

/// <summary>Records a nomination vote (suy tôn). Refused as <see cref="BlocNomination.Record"/>, and
/// <c>BlocVote.AlreadyThere</c>, <c>Bloc.Unknown</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RecordBlocNomination(UseCaseServices services) : UseCase<RecordBlocNominationCommand, BlocNominationId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<BlocNominationId>> HandleAsync(UseCaseScope scope, RecordBlocNominationCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new(command.Campaign) { Bloc = command.Bloc });
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var found = await BlocNominationPlace.OfAsync(scope, command.Campaign, command.Bloc, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var before = await scope.Repository<BlocNomination>().ListAsync(new BlocNominationsOf(command.Campaign, command.Bloc, command.Award), cancellationToken);
        return before.Exists(n => n.Stands) ? BlocNominationErrors.AlreadyThere
            : await scope.AddAsync(BlocNomination.Record(found.Value.Campaign, found.Value.Bloc, command.Award, command.Minutes, scope.Actor, scope.Now), n => n.Id, command.Campaign, cancellationToken);
    }
}
