using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What does a score sheet come to, line by line, and what may I do with it?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="SeenEdits">How many edits its history had when it was seen last, to be told of those since; all if not
/// said.</param>
/// <param name="Trying">Values that are not saved but tried in the column at hand, to see what they come to.</param>
public sealed record ShowSheetRequest(CampaignId Campaign, ScoreSheetId Sheet, int SeenEdits = 0, IReadOnlyList<EntryEdit>? Trying = null);

/// <summary>Shows a score sheet with every line that applies, the points reckoned by the engine, and whose turn it is. Of
/// persons and households, that it was read is recorded. Refused: <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowSheet(UseCaseServices services) : KitQuery<ShowSheetRequest, SheetView>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<SheetView>> AnswerAsync(UseCaseScope scope, ShowSheetRequest request, CancellationToken cancellationToken)
    {
        var found = await SheetAccess.AskAsync(scope, request.Campaign, request.Sheet, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var sheet = found.Value;
        var campaign = await scope.Repository<Campaign>().GetByIdAsync(sheet.Campaign, cancellationToken);
        if (campaign?.Version(sheet.RulesVersion) is not { IsError: false } version)
        {
            return UseCaseErrors.NotFound("score sheet");
        }

        var rules = SheetCriteria.For(version.Value.Rules.Criteria, sheet.RulesVersion, sheet.Kind, sheet.Bloc);
        if (rules.IsError)
        {
            return rules.Errors;
        }

        if (sheet.Participant != sheet.Unit)
        {
            scope.Record(sheet.Campaign, AuditView.SubjectOf(sheet));
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var bloc = blocs.Find(b => b.Code == sheet.Bloc);
        var checkers = SheetTurn.CheckersOf(campaign, sheet.Unit, bloc, scope.Now);
        var names = await NamesAsync(scope, [sheet.Participant, sheet.Unit, .. new[] { checkers.CrossCheck.Unit, checkers.Appraisal.Unit }.OfType<ParticipantId>()], cancellationToken);
        var turn = SheetTurn.TurnOf(scope, campaign, blocs, sheet, sheet.OpenColumn ?? ScoreColumn.Appraisal);
        var lines = new SheetLines(sheet, rules.Value, await SheetReckoning.BesideAsync(scope, campaign, sheet, cancellationToken));
        var whyNot = WhyNot(scope, sheet, rules.Value, turn);
        var wrong = whyNot.Count == 0 ? lines.Try(turn, request.Trying ?? []) : [];
        return new SheetView(sheet, scope.VersionOf(sheet), names.GetValueOrDefault(sheet.Participant)?.Name ?? "", names.GetValueOrDefault(sheet.Participant)?.Code ?? "")
        {
            UnitName = sheet.Unit == sheet.Participant ? null : names.GetValueOrDefault(sheet.Unit)?.Name,
            BlocName = bloc?.Name,
            Scale = version.Value.Rules.Criteria.ScaleOf(sheet.Kind).Total,
            Areas = lines.Areas(version.Value.Rules.Criteria),
            Columns = [.. lines.Columns.Select(c => WithDuty(c, campaign, sheet, checkers, names))],
            Mine = whyNot.Count == 0 ? sheet.OpenColumn : null,
            WhyNot = whyNot,
            MayReturn = MayReturn(scope, sheet, rules.Value, turn),
            Missing = lines.Missing(),
            Wrong = wrong,
            Since = [.. sheet.History.Where(e => e.Number > request.SeenEdits)],
        };
    }

    private static IReadOnlyList<Error> WhyNot(UseCaseScope scope, ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn)
    {
        var problems = new Problems();
        SheetRights.Check(problems, sheet, rules, turn, isForPeople: true);
        return problems.Any || MayEnter(scope, sheet, turn.Column) ? problems.Errors : [AccessErrors.Denied];
    }

    private static bool MayReturn(UseCaseScope scope, ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn)
    {
        var problems = new Problems();
        SheetRights.CheckActor(problems, sheet, rules, turn, isForPeople: true);
        return turn.Column > ScoreColumn.SelfScore && !problems.Any && MayEnter(scope, sheet, turn.Column);
    }

    private static bool MayEnter(UseCaseScope scope, ScoreSheet sheet, ScoreColumn column) =>
        AccessTable.Of($"Enter{column}").Allows(scope.Viewer, new(sheet.Campaign) { Unit = sheet.Unit, Bloc = sheet.Bloc });

    private static SheetColumnView WithDuty(
        SheetColumnView column, Campaign campaign, ScoreSheet sheet, CheckerAssignment checkers, Dictionary<ParticipantId, Participant> names)
    {
        var checker = checkers.Of(column.Column);
        var unit = checker is null ? sheet.Unit : checker.Unit;
        return column with
        {
            Duty = checker?.Capacity ?? SheetCapacity.OwnUnit,
            DutyUnit = unit,
            DutyName = unit is { } id ? names.GetValueOrDefault(id)?.Name : null,
            Due = campaign.Plan.Schedule.DaysOf(SheetPhase.Of(column.Column)).To,
            Signature = sheet.Signatures.LastOrDefault(s => s.Column == column.Column),
        };
    }

    private static async Task<Dictionary<ParticipantId, Participant>> NamesAsync(UseCaseScope scope, IEnumerable<ParticipantId> ids, CancellationToken cancellationToken) =>
        (await ParticipantsById.ListAsync(scope, ids.Distinct(), cancellationToken)).ToDictionary(p => p.Id);
}
