using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Puts a draft under a launched campaign.</summary>
/// <param name="Campaign">The draft.</param>
/// <param name="Parent">The campaign above.</param>
/// <param name="Host">The unit that carries the draft out.</param>
public sealed record PlaceUnderCampaignCommand(CampaignId Campaign, CampaignId Parent, ParticipantId Host) : Command;

/// <summary>Puts a draft under a launched campaign, as a commune carries out the province's. Refused as
/// <see cref="Campaign.PlaceUnder"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class PlaceUnderCampaign(UseCaseServices services) : UseCase<PlaceUnderCampaignCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, PlaceUnderCampaignCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var above = new Dictionary<CampaignId, Campaign>();
        for (CampaignId? next = command.Parent; next is { } id && !above.ContainsKey(id);)
        {
            if (await scope.Repository<Campaign>().GetByIdAsync(id, cancellationToken) is not { } campaign)
            {
                return UseCaseErrors.NotFound("campaign");
            }

            above[id] = campaign;
            next = campaign.Parent?.Id;
        }

        return await scope.Repository<Participant>().GetByIdAsync(command.Host, cancellationToken) is null
            ? UseCaseErrors.NotFound("participant")
            : scope.Change(found.Value, found.Value.Id, () => found.Value.PlaceUnder(above[command.Parent], command.Host, id => above.GetValueOrDefault(id)?.Parent?.Id));
    }
}
