using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>A participant in its place in a campaign: the unit that answers for it, and its bloc.</summary>
internal sealed record Place(Campaign Campaign, Participant Participant, IReadOnlyList<Bloc> Blocs)
{
    public ParticipantId Unit => UnitOf(Participant);

    public Bloc? Bloc => Blocs.FirstOrDefault(b => b.Members.Contains(Participant.Id));

    public Registrant Registrant => new(Participant.Id, Participant.Kind, Bloc?.Code) { Unit = Unit };

    public AccessTarget Target => new(Campaign.Id) { Unit = Unit, Bloc = Bloc?.Code };

    /// <summary>Whether what is recorded of it is personal.</summary>
    public bool IsPersonal => Participant.Nature != ParticipantNature.Unit;

    public static ParticipantId UnitOf(Participant participant) =>
        participant.Nature == ParticipantNature.Unit ? participant.Id : participant.Parent ?? participant.Id;

    /// <summary>Loads it and asks access.</summary>
    public static async Task<ErrorOr<Place>> AskAsync(UseCaseScope scope, CampaignId campaignId, ParticipantId participantId, CancellationToken cancellationToken)
    {
        var campaign = await scope.Repository<Campaign>().GetByIdAsync(campaignId, cancellationToken);
        var participant = await scope.Repository<Participant>().GetByIdAsync(participantId, cancellationToken);
        if (campaign is null || participant is null)
        {
            return scope.Missing(campaign is null ? "campaign" : "participant", campaignId);
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaignId]), cancellationToken);
        var place = new Place(campaign, participant, blocs);
        return scope.Ask(place.Target, campaign).Then(_ => place);
    }
}
