using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>How far is the marking of judged criteria?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Criterion">On which criterion, by code; on any if not said.</param>
/// <param name="Participant">Of whom; of all if not said.</param>
/// <param name="OnlyOpen">Whether closed ones are left out.</param>
public sealed record ListMarkingsRequest(CampaignId Campaign, string? Criterion = null, ParticipantId? Participant = null, bool OnlyOpen = false) : ListRequest;

/// <summary>Lists the marking of judged criteria, by criterion and in the order in which it was opened. Who reviews sees
/// no mark of another before the marking is closed.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListMarkings(UseCaseServices services) : KitQuery<ListMarkingsRequest, Page<MarkingRow>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Page<MarkingRow>>> AnswerAsync(UseCaseScope scope, ListMarkingsRequest request, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(request);
        var (campaign, criterion, participant) = (request.Campaign, request.Criterion, request.Participant);
        var wanted = new Specification<JudgedMarks>();
        wanted.Query.VisibleTo(scope.Viewer)
            .Where(m => m.Campaign == campaign)
            .Where(m => m.Criterion == criterion, criterion is not null)
            .Where(m => m.Participant == participant, participant is not null)
            .Where(m => m.ClosedAt == null, request.OnlyOpen)
            .OrderBy(m => m.Criterion).ThenBy(m => m.Id);
        wanted.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        var total = await scope.Repository<JudgedMarks>().CountAsync(wanted, cancellationToken);
        var found = await scope.Repository<JudgedMarks>().ListAsync(wanted, cancellationToken);
        return new Page<MarkingRow>([.. found.Select(m => MarkingRow.Of(m, scope.Viewer.Actor))], total, request.Page);
    }
}
