using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What is done to one bloc of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
public abstract record BlocCommand(CampaignId Campaign, string Bloc) : Command;

/// <summary>A change of one bloc. Refused, beside what the bloc refuses: <c>Access.*</c>, <c>Store.NotFound</c>,
/// <c>Store.Conflict</c>, <c>Bloc.Unknown</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class BlocUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : BlocCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        var allowed = scope.Ask(new(command.Campaign) { Bloc = command.Bloc, Unit = UnitOf(command) });
        if (allowed.IsError)
        {
            return allowed;
        }

        if (await scope.Repository<Campaign>().GetByIdAsync(command.Campaign, cancellationToken) is not { } campaign)
        {
            return scope.Missing("campaign", command.Campaign);
        }

        var roster = BlocRoster.Of(campaign, await scope.Repository<Bloc>().ListAsync(new BlocsOf(campaign.Id), cancellationToken));
        if (roster.Blocs.FirstOrDefault(b => b.Code == command.Bloc) is not { } bloc)
        {
            return BlocErrors.Unknown(command.Bloc, roster.Blocs.Select(b => b.Code));
        }

        var member = MemberOf(command) is { } id ? await scope.Repository<Participant>().GetByIdAsync(id, cancellationToken) : null;
        return MemberOf(command) is not null && member is null ? UseCaseErrors.NotFound("participant")
            : scope.Change(bloc, campaign.Id, () => Change(new(scope, campaign, roster, bloc, member), command));
    }

    private protected virtual ParticipantId? UnitOf(TCommand command) => null;

    private protected virtual ParticipantId? MemberOf(TCommand command) => null;

    private protected abstract ErrorOr<Success> Change(BlocTurn turn, TCommand command);
}

/// <summary>A bloc that is being changed, with what belongs to it.</summary>
internal sealed record BlocTurn(UseCaseScope Scope, Campaign Campaign, BlocRoster Roster, Bloc Bloc, Participant? Member)
{
    public DateOnly Today => Campaign.DayOf(Scope.Now);
}
