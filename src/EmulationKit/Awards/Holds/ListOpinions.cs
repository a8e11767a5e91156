using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which opinions were asked?</summary>
/// <param name="Participant">Of whom; anybody if not said.</param>
/// <param name="OnlyAwaited">Whether those answered are left out.</param>
public sealed record ListOpinionsRequest(ParticipantId? Participant = null, bool OnlyAwaited = false) : ListRequest;

/// <summary>Lists opinions asked of other agencies, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListOpinions(UseCaseServices services) : ListQuery<ListOpinionsRequest, OpinionRequest, OpinionRequest>(services)
{
    private protected override void Ask(ISpecificationBuilder<OpinionRequest> query, Viewer viewer, ListOpinionsRequest request)
    {
        var participant = request.Participant;
        query.VisibleTo(viewer)
            .Where(o => o.Participant == participant, participant is not null)
            .Where(o => o.AnsweredOn == null, request.OnlyAwaited)
            .OrderByDescending(o => o.AskedOn).ThenBy(o => o.Id);
    }

    private protected override OpinionRequest RowOf(OpinionRequest found) => found;
}
