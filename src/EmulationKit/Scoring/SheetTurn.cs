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
        var turn = TurnOf(scope, campaign, blocs, sheet, column);
        return SheetCriteria.For(version.Rules.Criteria, version.Number, sheet.Kind, sheet.Bloc)
            .Then(rules => new SheetTurn(scope, campaign, sheet, rules, turn, sheet.Participant != sheet.Unit));
    }

    /// <summary>The viewer's turn at a column.</summary>
    public static ColumnTurn TurnOf(UseCaseScope scope, Campaign campaign, IEnumerable<Bloc> blocs, ScoreSheet sheet, ScoreColumn column)
    {
        var checkers = CheckersOf(campaign, sheet.Unit, blocs.FirstOrDefault(b => b.Code == sheet.Bloc), scope.Now);
        var isOpen = campaign.IsRunning && SheetPhase.IsOpen(campaign, sheet, column, scope.Now);
        var actor = ActorIn(scope, campaign, sheet.Bloc, checkers.Of(column));
        return column switch
        {
            ScoreColumn.SelfScore => ColumnTurn.SelfScore(actor, isOpen, scope.Now),
            ScoreColumn.CrossCheck => ColumnTurn.CrossCheck(actor, checkers, isOpen, scope.Now),
            _ => ColumnTurn.Appraisal(actor, checkers, isOpen, scope.Now),
        };
    }

    public static CheckerAssignment CheckersOf(Campaign campaign, ParticipantId unit, Bloc? bloc, DateTimeOffset now)
    {
        var day = campaign.DayOf(now);
        return CheckerAssignment.For(
            unit, new(bloc?.HeadOn(day), bloc?.DeputyOn(day)), campaign.StandingBody?.Unit, campaign.StandingBody?.NamedMembers ?? []);
    }

    /// <summary>The viewer in the capacity that the column falls to, if the viewer has it; else in one that the sheet
    /// refuses in its own words.</summary>
    public static SheetActor ActorIn(UseCaseScope scope, Campaign campaign, string? bloc, AssignedChecker? checker)
    {
        var viewer = scope.Viewer;
        var isOrganiser = viewer.Is(Role.Organiser, campaign.Id);
        IReadOnlyList<ParticipantId> units = [.. viewer.UnitsIn(campaign.Id), .. isOrganiser && campaign.StandingBody is { } body ? [body.Unit] : Array.Empty<ParticipantId>()];
        var capacities = CapacitiesOf(viewer, campaign.Id, bloc, isOrganiser).ToArray();
        var capacity = checker is null ? SheetCapacity.OwnUnit
            : capacities.Contains(checker.Capacity) ? checker.Capacity
            : capacities.FirstOrDefault(c => c != SheetCapacity.OwnUnit);
        return new(scope.Actor, capacity) { Units = units };
    }

    private static IEnumerable<SheetCapacity> CapacitiesOf(Viewer viewer, CampaignId campaign, string? bloc, bool isOrganiser)
    {
        foreach (var office in viewer.Offices.Where(o => o.Campaign == campaign && o.Bloc == bloc))
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
