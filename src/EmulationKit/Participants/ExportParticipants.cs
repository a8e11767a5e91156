using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Which participants are in the register?</summary>
/// <param name="Campaign">The campaign whose blocs are told.</param>
/// <param name="Kind">The code of their kind; any if not said.</param>
public sealed record ExportParticipantsRequest(CampaignId Campaign, string? Kind = null);

/// <summary>Lists the whole register as a sheet of participants lists it, with the bloc that each is in, by code. What is
/// for the dossier alone is not in it. Refused: <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ExportParticipants(UseCaseServices services) : KitQuery<ExportParticipantsRequest, IReadOnlyList<PackParticipant>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<IReadOnlyList<PackParticipant>>> AnswerAsync(UseCaseScope scope, ExportParticipantsRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var all = (await scope.Repository<Participant>().ListAsync(new Everybody(), cancellationToken)).ToDictionary(p => p.Id);
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([request.Campaign]), cancellationToken);
        return ParticipantLines.Of([.. all.Values.Where(p => request.Kind is null || p.Kind == request.Kind)], all, blocs).ToErrorOr();
    }

    private sealed class Everybody : Specification<Participant>
    {
        public Everybody() => Query.AsNoTracking();
    }
}
