using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Honours;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What am I to do?</summary>
/// <param name="Campaign">In which campaign; in all that run if not said.</param>
public sealed record MyTasksRequest(CampaignId? Campaign = null);

/// <summary>Lists what is due for who asks, in every role held today, the earliest first. Refused:
/// <c>Access.NotSignedIn</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class MyTasks(UseCaseServices services) : KitQuery<MyTasksRequest, IReadOnlyList<DueTask>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<IReadOnlyList<DueTask>>> AnswerAsync(UseCaseScope scope, MyTasksRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(request.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var tasks = new List<DueTask>();
        foreach (var campaign in await scope.Repository<Campaign>().ListAsync(new RunningCampaigns(), cancellationToken))
        {
            if (request.Campaign is null || request.Campaign == campaign.Id)
            {
                tasks.AddRange(await ForUnitsAsync(scope, campaign, cancellationToken));
                tasks.AddRange(await ForBlocsAsync(scope, campaign, cancellationToken));
                tasks.AddRange(await ForOrganiserAsync(scope, campaign, cancellationToken));
                tasks.AddRange(await ForReviewerAsync(scope, campaign, cancellationToken));
            }
        }

        IReadOnlyList<DueTask> due = [.. tasks.OrderBy(t => t.Due ?? DateOnly.MaxValue).ThenBy(t => t.Kind)];
        return ErrorOrFactory.From(due);
    }

    private static async Task<List<DueTask>> ForUnitsAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var tasks = new List<DueTask>();
        foreach (var unit in scope.Viewer.UnitsIn(campaign.Id))
        {
            var registration = await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(campaign.Id, unit), cancellationToken);
            var sheet = await scope.Repository<ScoreSheet>().FirstOrDefaultAsync(new SheetOf(campaign.Id, unit), cancellationToken);
            tasks.AddRange(UnitTasks.Of(campaign, unit, registration, sheet, scope.Now));
        }

        return tasks;
    }

    private static async Task<IEnumerable<DueTask>> ForBlocsAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var codes = scope.Viewer.BlocsLedIn(campaign.Id);
        if (codes.Count == 0)
        {
            return [];
        }

        var units = scope.Viewer.UnitsIn(campaign.Id);
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var sheets = await scope.Repository<ScoreSheet>().ListAsync(new SheetsToCheck(campaign.Id, codes), cancellationToken);
        var mine = sheets.Count(s => SheetTurn.CheckersOf(campaign, s.Unit, blocs.Find(b => b.Code == s.Bloc), scope.Now).CrossCheck.Unit is { } unit && units.Contains(unit));
        return Counted(campaign, DueTaskKind.CrossCheck, CampaignPhase.CrossCheck, mine);
    }

    private static async Task<IEnumerable<DueTask>> ForOrganiserAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        if (!scope.Viewer.Is(Role.Organiser, campaign.Id))
        {
            return [];
        }

        var registrations = await scope.Repository<Registration>().CountAsync(new RegistrationsToConfirm(campaign.Id), cancellationToken);
        var sheets = await scope.Repository<ScoreSheet>().CountAsync(new SheetsToAppraise(campaign.Id), cancellationToken);
        var nominations = await scope.Repository<Nomination>().CountAsync(new NominationsToCheck(campaign.Id), cancellationToken);
        var votes = await scope.Repository<BlocNomination>().CountAsync(new BlocNominationsToConfirm(campaign.Id), cancellationToken);
        var comments = await scope.Repository<PublicComment>().CountAsync(new CommentsToAnswer(campaign.Id), cancellationToken);
        return
        [
            .. Counted(campaign, DueTaskKind.ConfirmRegistrations, CampaignPhase.Registration, registrations),
            .. Counted(campaign, DueTaskKind.Appraise, CampaignPhase.Appraisal, sheets),
            .. Counted(campaign, DueTaskKind.CheckNominations, CampaignPhase.Council, nominations),
            .. Counted(campaign, DueTaskKind.ConfirmBlocVotes, CampaignPhase.Council, votes),
            .. Counted(campaign, DueTaskKind.AnswerComments, CampaignPhase.Ceremony, comments),
        ];
    }

    private static async Task<IEnumerable<DueTask>> ForReviewerAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var marks = await scope.Repository<JudgedMarks>().ListAsync(new OpenMarks(campaign.Id), cancellationToken);
        return Counted(campaign, DueTaskKind.GiveMarks, CampaignPhase.Appraisal, marks.Count(m => m.Awaited.Contains(scope.Actor)));
    }

    private static DueTask[] Counted(Campaign campaign, DueTaskKind kind, CampaignPhase by, int count) =>
        count == 0 ? [] : [new(campaign.Id, kind, campaign.Plan.Schedule.DaysOf(by).To) { Count = count }];
}
