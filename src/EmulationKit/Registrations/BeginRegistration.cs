using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Begins a registration.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Who registers.</param>
public sealed record BeginRegistrationCommand(CampaignId Campaign, ParticipantId Participant) : RegistrationCommand(Campaign, Participant);

/// <summary>Begins a registration (đăng ký thi đua); one that was begun already is returned as it is. Refused as
/// <see cref="Registration.Draft"/>, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class BeginRegistration(UseCaseServices services) : UseCase<BeginRegistrationCommand, RegistrationId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<RegistrationId>> HandleAsync(UseCaseScope scope, BeginRegistrationCommand command, CancellationToken cancellationToken)
    {
        var place = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (place.IsError)
        {
            return place.Errors;
        }

        if (await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(command.Campaign, command.Participant), cancellationToken) is { } begun)
        {
            return begun.Id;
        }

        var drafted = Registration.Draft(place.Value.Campaign, place.Value.Registrant, scope.Actor, scope.Now);
        return await scope.AddAsync(drafted, r => r.Id, command.Campaign, cancellationToken, place.Value.IsPersonal);
    }
}
