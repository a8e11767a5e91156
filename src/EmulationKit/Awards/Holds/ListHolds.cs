using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which holds are there?</summary>
/// <param name="Participant">On whom; anybody if not said.</param>
/// <param name="OnlyStanding">Whether those lifted are left out.</param>
public sealed record ListHoldsRequest(ParticipantId? Participant = null, bool OnlyStanding = false) : ListRequest;

/// <summary>Lists holds, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListHolds(UseCaseServices services) : ListQuery<ListHoldsRequest, EligibilityHold, EligibilityHold>(services)
{
    private protected override void Ask(ISpecificationBuilder<EligibilityHold> query, Viewer viewer, ListHoldsRequest request)
    {
        var participant = request.Participant;
        query.VisibleTo(viewer)
            .Where(h => h.Participant == participant, participant is not null)
            .Where(h => h.LiftedOn == null, request.OnlyStanding)
            .OrderByDescending(h => h.SetOn).ThenBy(h => h.Id);
    }

    private protected override EligibilityHold RowOf(EligibilityHold found) => found;
}
