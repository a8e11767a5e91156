using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Founds a bloc.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Code">Its code, unique in the campaign.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Bloc or cluster.</param>
/// <param name="Kinds">The kinds of participants it takes, by code; none means any.</param>
public sealed record FoundBlocCommand(CampaignId Campaign, string Code, LocalizedText Name, BlocKind Kind, IReadOnlyList<string> Kinds) : Command;

/// <summary>Founds a bloc or cluster without members. Refused as <see cref="BlocRoster.Found"/>, and
/// <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class FoundBloc(UseCaseServices services) : UseCase<FoundBlocCommand, BlocId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<BlocId>> HandleAsync(UseCaseScope scope, FoundBlocCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var roster = BlocRoster.Of(found.Value, await scope.Repository<Bloc>().ListAsync(new BlocsOf(command.Campaign), cancellationToken));
        return await scope.AddAsync(roster.Found(command.Code, command.Name, command.Kind, command.Kinds), b => b.Id, command.Campaign, cancellationToken);
    }
}
