using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Carries registrations and scores over into successors, in every running campaign.</summary>
internal sealed class Succeeding(UseCaseScope scope, Reorganisation change, IReadOnlyList<Participant> before, IReadOnlyList<Participant> after, IReadOnlyList<EnteredForSuccessor> entered)
{
    private readonly Problems problems = new();
    private readonly List<CarriedOver> carried = [];

    public async Task<ErrorOr<IReadOnlyList<CarriedOver>>> CarryAsync(CancellationToken cancellationToken)
    {
        foreach (var campaign in await scope.Repository<Campaign>().ListAsync(new RunningCampaigns(), cancellationToken))
        {
            ParticipantId[] units = [.. before.Select(b => b.Id)];
            Registration[] registrations = [.. await scope.Repository<Registration>().ListAsync(new RegistrationsOfUnits(campaign.Id, units), cancellationToken)];
            ScoreSheet[] sheets = [.. await scope.Repository<ScoreSheet>().ListAsync(new SheetsOfUnits(campaign.Id, units), cancellationToken)];
            var roster = BlocRoster.Of(campaign, await scope.Repository<Bloc>().ListAsync(new BlocsOf(campaign.Id), cancellationToken));
            if (registrations.Length > 0 || sheets.Length > 0)
            {
                foreach (var successor in after)
                {
                    await CarryAsync(campaign, successor, roster, registrations, sheets, cancellationToken);
                }
            }
        }

        return problems.OrElse<IReadOnlyList<CarriedOver>>(() => carried);
    }

    private async Task CarryAsync(
        Campaign campaign, Participant successor, BlocRoster roster, Registration[] registrations, ScoreSheet[] sheets, CancellationToken cancellationToken)
    {
        Join(campaign, successor, roster);
        var bloc = roster.BlocOf(successor.Id)?.Code;
        var moved = new CarriedOver(campaign.Id, campaign.Plan.Name, successor.Id, bloc, false, null);
        if (registrations.Length > 0 && !await scope.Repository<Registration>().AnyAsync(new RegistrationOf(campaign.Id, successor.Id), cancellationToken))
        {
            // After a split an officer says what falls to whom, so each part draws up its own.
            var registrant = new Registrant(successor.Id, successor.Kind, bloc);
            var made = change.IsSplit
                ? Registration.Draft(campaign, registrant, scope.Actor, scope.Now)
                : Registration.Succeed(campaign, registrant, registrations, change.Document.ToString(), scope.Actor, scope.Now);
            problems.AddRange((await scope.AddAsync(made, r => r.Id, campaign.Id, cancellationToken)).ErrorsOrEmptyList);
            moved = moved with { Registration = true };
        }

        if (sheets.Length > 0 && campaign.Current is { } version && !await scope.Repository<ScoreSheet>().AnyAsync(new SheetOf(campaign.Id, successor.Id), cancellationToken))
        {
            var opened = SheetCriteria.For(version.Rules.Criteria, version.Number, successor.Kind, bloc).Then(rules => Sheet(campaign, successor, rules, sheets));
            if (!opened.IsError)
            {
                await SheetTotals.RecordAsync(scope, campaign, opened.Value, cancellationToken);
                moved = moved with { Inputs = opened.Value.Entries.Where(e => e.SelfScore is not null).ToDictionary(e => e.Criterion, e => e.SelfScore?.Input ?? CriterionInput.Empty) };
            }

            problems.AddRange((await scope.AddAsync(opened, s => s.Id, campaign.Id, cancellationToken)).ErrorsOrEmptyList);
        }

        carried.Add(moved);
    }

    private void Join(Campaign campaign, Participant successor, BlocRoster roster)
    {
        var blocs = before.Select(b => roster.BlocOf(b.Id)).OfType<Bloc>().Distinct().ToArray();
        if (blocs.Length == 1 && roster.BlocOf(successor.Id) is null)
        {
            problems.AddRange(scope.Follow(blocs[0], campaign.Id, () => roster.Admit(blocs[0].Code, successor.Id, successor.Kind)).ErrorsOrEmptyList);
        }
    }

    private ErrorOr<ScoreSheet> Sheet(Campaign campaign, Participant successor, SheetCriteria rules, ScoreSheet[] sheets)
    {
        var given = entered.FirstOrDefault(e => e.Campaign == campaign.Id && e.Successor == successor.Id)?.Inputs;
        PredecessorScores[] scores = [.. before.Select(b => new PredecessorScores(b.Id, b.Name, InputsOf(sheets, b)) { Weight = b.Weight })];
        var succeeded = change.IsSplit ? Succession.Split(rules.Lines, scores[0], given) : Succession.Merge(rules.Lines, scores, given);
        return succeeded.Then(s =>
        {
            var sheet = ScoreSheet.Open(campaign.Id, successor.Id, successor.Id, rules, successor.SortKey);
            var turn = ColumnTurn.Feed(ScoreColumn.SelfScore, scope.Actor, phaseIsOpen: true, scope.Now);
            return sheet.Enter(rules, turn, [.. s.Inputs.Select(i => new EntryEdit(i.Key, i.Value) { Note = Note(rules, i.Key, given) })]).Then(_ => sheet);
        });
    }

    // The note stands in the explanation of the line.
    private string Note(SheetCriteria rules, string criterion, IReadOnlyDictionary<string, CriterionInput>? given) =>
        given?.ContainsKey(criterion) == true
            ? $"Cán bộ nhập khi sắp xếp theo {change.Document}"
            : $"Kế thừa từ {string.Join(", ", before.Select(b => b.Name))}{Rule(rules.Find(criterion))} theo {change.Document}";

    private string Rule(Criterion? criterion) => before.Count == 1 ? "" : criterion?.Succession switch
    {
        SuccessionPolicy.Sum => " (cách gộp: cộng)",
        SuccessionPolicy.Mean => " (cách gộp: trung bình)",
        SuccessionPolicy.WeightedMean => " (cách gộp: trung bình theo trọng số)",
        SuccessionPolicy.Max => " (cách gộp: giá trị lớn nhất)",
        _ => "",
    };

    private static IReadOnlyDictionary<string, CriterionInput> InputsOf(ScoreSheet[] sheets, Participant unit) =>
        sheets.FirstOrDefault(s => s.Participant == unit.Id)?.ProvisionalInputs(ScoreColumn.Appraisal).Inputs ?? new Dictionary<string, CriterionInput>();
}
