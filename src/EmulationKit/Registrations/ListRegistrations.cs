using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Which registrations are there?</summary>
/// <param name="Campaign">For which campaign.</param>
/// <param name="State">Where they stand; anywhere if not said.</param>
/// <param name="Participant">Whose; anybody's if not said.</param>
public sealed record ListRegistrationsRequest(CampaignId Campaign, RegistrationState? State = null, ParticipantId? Participant = null) : ListRequest;

/// <summary>Lists registrations, in the order in which they were begun.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListRegistrations(UseCaseServices services) : ListQuery<ListRegistrationsRequest, Registration, Registration>(services)
{
    private protected override void Ask(ISpecificationBuilder<Registration> query, Viewer viewer, ListRegistrationsRequest request)
    {
        var (campaign, state, participant) = (request.Campaign, request.State, request.Participant);
        query.VisibleTo(viewer)
            .Where(r => r.CampaignId == campaign)
            .Where(r => r.State == state, state is not null)
            .Where(r => r.ParticipantId == participant, participant is not null)
            .OrderBy(r => r.Id);
    }

    private protected override Registration RowOf(Registration found) => found;
}
