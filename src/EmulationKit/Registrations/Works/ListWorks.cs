using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Which commemorative works are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Text">Words of the work's name, or of its unit's, with or without marks; all if not said.</param>
/// <param name="Status">How far they are; any if not said.</param>
/// <param name="Unit">The unit that carries them out; any if not said.</param>
public sealed record ListWorksRequest(CampaignId Campaign, string? Text = null, WorkStatus? Status = null, ParticipantId? Unit = null) : ListRequest;

/// <summary>A commemorative work (công trình, phần việc) as anybody may know it.</summary>
/// <param name="Id">The work.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="ValueInDong">What it is worth, in đồng.</param>
/// <param name="Days">The planned first and last day.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Percent">How much of it is done, 0 to 100.</param>
/// <param name="FinishedOn">The day on which it was finished.</param>
/// <param name="Unit">The unit that carries it out.</param>
/// <param name="UnitName">The unit's name.</param>
public sealed record WorkRow(
    WorkId Id, LocalizedText Name, LocalizedText? Description, long ValueInDong, DateRange Days, WorkStatus Status, int Percent, DateOnly? FinishedOn, ParticipantId Unit, string UnitName);

/// <summary>Works with how many there are in the campaign, whatever was asked for.</summary>
/// <param name="Works">Those asked for.</param>
/// <param name="Registered">All that were registered and not given up.</param>
/// <param name="Finished">Those of them that are finished.</param>
public sealed record WorksList(Page<WorkRow> Works, int Registered, int Finished);

/// <summary>Lists the works of confirmed registrations: those under way first, then the planned, then the finished, each by
/// its planned end, in pages made by the store. What was given up is left out. Works of persons and households show their unit.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListWorks(UseCaseServices services) : KitQuery<ListWorksRequest, WorksList>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<WorksList>> AnswerAsync(UseCaseScope scope, ListWorksRequest request, CancellationToken cancellationToken)
    {
        if (await scope.VisibleCampaignAsync(request.Campaign, cancellationToken) is null)
        {
            return new WorksList(new([], 0, request.Page), 0, 0);
        }

        var asked = Asked(request);
        var total = await scope.Repository<WorkLine>().CountAsync(asked, cancellationToken);
        var lines = await scope.Repository<WorkLine>().ListAsync(asked, cancellationToken);
        var works = await WorksAsync(scope, [.. lines.Select(l => l.Registration).Distinct()], cancellationToken);
        var names = await NamesAsync(scope, [.. lines.Select(l => l.Unit).Distinct()], cancellationToken);
        return new WorksList(
            new([.. lines.Where(l => works.ContainsKey(l.Id)).Select(l => RowOf(works[l.Id], l.Unit, names.GetValueOrDefault(l.Unit, "")))], total, request.Page),
            await CountAsync(scope, new(request.Campaign), cancellationToken), await CountAsync(scope, new(request.Campaign, Status: WorkStatus.Finished), cancellationToken));
    }

    private static Specification<WorkLine> Asked(ListWorksRequest request)
    {
        var (campaign, status, unit, text) = (request.Campaign, request.Status, request.Unit, VietnameseText.Normalize(request.Text ?? ""));
        var lines = new Specification<WorkLine>();
        lines.Query.Where(w => w.Campaign == campaign)
            .Where(w => w.Status == status, status is not null)
            .Where(w => w.Unit == unit, unit is not null)
            .Where(w => w.SearchText.Contains(text) || w.UnitText.Contains(text), text.Length > 0)
            .OrderBy(w => w.Place).ThenBy(w => w.Ends).ThenBy(w => w.Id);
        lines.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        return lines;
    }

    private static Task<int> CountAsync(UseCaseScope scope, ListWorksRequest request, CancellationToken cancellationToken) =>
        scope.Repository<WorkLine>().CountAsync(Asked(request), cancellationToken);

    private static async Task<Dictionary<WorkId, CommemorativeWork>> WorksAsync(UseCaseScope scope, List<RegistrationId> ids, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Registration>();
        wanted.Query.Where(r => ids.Contains(r.Id)).AsNoTracking();
        return (await scope.Repository<Registration>().ListAsync(wanted, cancellationToken)).SelectMany(r => r.Works).ToDictionary(w => w.Id);
    }

    private static WorkRow RowOf(CommemorativeWork work, ParticipantId unit, string name) =>
        new(work.Id, work.Plan.Name, work.Plan.Description, work.Plan.ValueInDong, work.Plan.Days, work.Status,
            work.Status == WorkStatus.Finished ? 100 : work.Percent, work.FinishedOn, unit, name);

    private static async Task<Dictionary<ParticipantId, string>> NamesAsync(UseCaseScope scope, List<ParticipantId> units, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Participant>();
        wanted.Query.Where(p => units.Contains(p.Id)).AsNoTracking();
        return (await scope.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
    }
}
