using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Somebody's turn at a column of a sheet, with the criteria in force.</summary>
internal sealed record SheetTurn(UseCaseScope Scope, Campaign Campaign, ScoreSheet Sheet, SheetCriteria Rules, ColumnTurn Column, bool IsPersonal)
{
    public static async Task<ErrorOr<SheetTurn>> OfAsync(UseCaseScope scope, ScoreSheet sheet, ScoreColumn column, CancellationToken cancellationToken)
    {
        var campaign = await scope.Repository<Campaign>().GetByIdAsync(sheet.Campaign, cancellationToken);
        if (campaign?.Current is not { } version)
        {
            return CampaignErrors.NotRunning(campaign?.State ?? CampaignState.Draft);
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var checkers = CheckersOf(campaign, sheet, blocs.Find(b => b.Code == sheet.Bloc), scope.Now);
        var isOpen = campaign.IsRunning && SheetPhase.IsOpen(campaign, sheet, column, scope.Now);
        var turn = column switch
        {
            ScoreColumn.SelfScore => ColumnTurn.SelfScore(ActorIn(scope, campaign, sheet, null), isOpen, scope.Now),
            ScoreColumn.CrossCheck => ColumnTurn.CrossCheck(ActorIn(scope, campaign, sheet, checkers.CrossCheck), checkers, isOpen, scope.Now),
            _ => ColumnTurn.Appraisal(ActorIn(scope, campaign, sheet, checkers.Appraisal), checkers, isOpen, scope.Now),
        };
        return SheetCriteria.For(version.Rules.Criteria, version.Number, sheet.Kind, sheet.Bloc)
            .Then(rules => new SheetTurn(scope, campaign, sheet, rules, turn, sheet.Participant != sheet.Unit));
    }

    public static CheckerAssignment CheckersOf(Campaign campaign, ScoreSheet sheet, Bloc? bloc, DateTimeOffset now)
    {
        var day = campaign.DayOf(now);
        return CheckerAssignment.For(
            sheet.Unit, new(bloc?.HeadOn(day), bloc?.DeputyOn(day)), campaign.StandingBody?.Unit, campaign.StandingBody?.NamedMembers ?? []);
    }

    /// <summary>The viewer in the capacity that the column falls to, if the viewer has it; else in one that the sheet
    /// refuses in its own words.</summary>
    private static SheetActor ActorIn(UseCaseScope scope, Campaign campaign, ScoreSheet sheet, AssignedChecker? checker)
    {
        var viewer = scope.Viewer;
        var isOrganiser = viewer.Is(Role.Organiser, campaign.Id);
        IReadOnlyList<ParticipantId> units = [.. viewer.UnitsIn(campaign.Id), .. isOrganiser && campaign.StandingBody is { } body ? [body.Unit] : Array.Empty<ParticipantId>()];
        var capacities = CapacitiesOf(viewer, campaign.Id, sheet, isOrganiser).ToArray();
        var capacity = checker is null ? SheetCapacity.OwnUnit
            : capacities.Contains(checker.Capacity) ? checker.Capacity
            : capacities.FirstOrDefault(c => c != SheetCapacity.OwnUnit);
        return new(scope.Actor, capacity) { Units = units };
    }

    private static IEnumerable<SheetCapacity> CapacitiesOf(Viewer viewer, CampaignId campaign, ScoreSheet sheet, bool isOrganiser)
    {
        foreach (var office in viewer.Offices.Where(o => o.Campaign == campaign && o.Bloc == sheet.Bloc))
        {
            yield return office.Role == BlocRole.Head ? SheetCapacity.BlocHead : SheetCapacity.BlocDeputy;
        }

        if (isOrganiser)
        {
            yield return SheetCapacity.StandingBody;
        }

        if (viewer.Is(Role.CouncilMember, campaign))
        {
            yield return SheetCapacity.CouncilMember;
        }
    }
}
