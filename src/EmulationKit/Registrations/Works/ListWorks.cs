using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Which commemorative works are there?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Text">Words of the work's name or its unit's, with or without marks; all if not said.</param>
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
/// its planned end. What was given up is left out. Works of persons and households show their unit.</summary>
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

        var campaign = request.Campaign;
        var confirmed = new Specification<Registration>();
        confirmed.Query.Where(r => r.CampaignId == campaign && r.State == RegistrationState.Confirmed).OrderBy(r => r.Id).AsNoTracking();
        var registrations = await scope.Repository<Registration>().ListAsync(confirmed, cancellationToken);
        var works = registrations.SelectMany(r => r.Works.Where(w => w.Status != WorkStatus.Abandoned).Select(w => (r.Unit, Work: w))).ToList();
        var names = await NamesAsync(scope, [.. works.Select(w => w.Unit).Distinct()], cancellationToken);
        var text = VietnameseText.Normalize(request.Text ?? "");
        var rows = works
            .Where(w => names.ContainsKey(w.Unit) && (request.Status is null || w.Work.Status == request.Status) && (request.Unit is null || w.Unit == request.Unit))
            .Select(w => RowOf(w.Work, w.Unit, names[w.Unit]))
            .Where(w => text.Length == 0 || VietnameseText.Normalize($"{w.Name.In(LocalizedText.DefaultLanguage)} {w.UnitName}").Contains(text, StringComparison.Ordinal))
            .OrderBy(w => OrderOf(w.Status)).ThenBy(w => w.Days.To).ThenBy(w => w.Id.Value)
            .ToList();
        return new WorksList(
            new([.. rows.Skip(request.Page.Skipped).Take(request.Page.Size)], rows.Count, request.Page),
            works.Count, works.Count(w => w.Work.Status == WorkStatus.Finished));
    }

    private static WorkRow RowOf(CommemorativeWork work, ParticipantId unit, string name) =>
        new(work.Id, work.Plan.Name, work.Plan.Description, work.Plan.ValueInDong, work.Plan.Days, work.Status,
            work.Status == WorkStatus.Finished ? 100 : work.Percent, work.FinishedOn, unit, name);

    private static int OrderOf(WorkStatus status) => status switch { WorkStatus.UnderWay => 0, WorkStatus.Planned => 1, _ => 2 };

    private static async Task<Dictionary<ParticipantId, string>> NamesAsync(UseCaseScope scope, List<ParticipantId> units, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Participant>();
        wanted.Query.Where(p => p.Nature == ParticipantNature.Unit && units.Contains(p.Id)).AsNoTracking();
        return (await scope.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
    }
}
