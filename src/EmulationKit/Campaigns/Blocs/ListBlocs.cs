using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Which blocs and clusters are there?</summary>
/// <param name="Campaign">In which campaign.</param>
public sealed record ListBlocsRequest(CampaignId Campaign);

/// <summary>A bloc or cluster, as anybody may know it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Bloc or cluster.</param>
/// <param name="Members">Its members.</param>
/// <param name="Head">The unit that heads it today.</param>
/// <param name="Deputy">The unit that is its deputy head today.</param>
public sealed record BlocRow(string Code, LocalizedText Name, BlocKind Kind, IReadOnlyList<ParticipantId> Members, ParticipantId? Head, ParticipantId? Deputy)
{
    /// <summary>Who holds and held an office in it, and when.</summary>
    public IReadOnlyList<BlocTerm> Terms { get; init; } = [];
}

/// <summary>Lists the blocs of a campaign, by code. Of a campaign that is not there, or not for the reader, the list is
/// empty.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListBlocs(UseCaseServices services) : KitQuery<ListBlocsRequest, IReadOnlyList<BlocRow>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<IReadOnlyList<BlocRow>>> AnswerAsync(UseCaseScope scope, ListBlocsRequest request, CancellationToken cancellationToken)
    {
        var campaign = await scope.VisibleCampaignAsync(request.Campaign, cancellationToken);
        if (campaign is null)
        {
            return new BlocRow[0];
        }

        var day = campaign.DayOf(scope.Now);
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([request.Campaign]), cancellationToken);
        return blocs.Select(b => new BlocRow(b.Code, b.Name, b.Kind, b.Members, b.HeadOn(day), b.DeputyOn(day)) { Terms = [.. b.Terms] }).ToArray();
    }
}
