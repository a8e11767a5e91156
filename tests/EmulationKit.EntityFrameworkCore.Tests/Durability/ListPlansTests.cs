using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

[Collection(StorageTests.Name)]
public sealed class ListPlansTests(Databases databases, ITestOutputHelper output)
{
    // Rows of a page with what is beside them; far below one look at everybody.
    private const int MostSteps = 60_000;
    private const int MostRows = 2_500;

    private static readonly (string Name, ActorId? Actor)[] Viewers =
        [("organiser", Crowd.Everywhere), ("organiser of the campaign", Crowd.Organiser), ("unit officer", Crowd.Officer), ("bloc head", Crowd.Head), ("public", null)];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Every_list_is_counted_and_paged_by_an_index_for_everybody(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var crowd = await Crowd.GatherAsync(store, Lengths.Participants);
        var listener = new Asked.Listener();
        await using var heard = listener.On(store);
        var services = new UseCaseServices(heard.Services.GetRequiredService<IUnitOfWorkFactory>(), new Moment(), [], NullLogger<UseCaseServices>.Instance);
        var problems = new List<string>();
        foreach (var (list, table, ask) in Lists(crowd))
        {
            foreach (var (viewer, actor) in Viewers)
            {
                listener.Heard.Clear();
                Refused.Not(await ask(services, actor));
                var asked = listener.Heard.Where(a => a.IsAbout(table) && (a.Counts || a.Pages)).ToArray();
                Assert.True(asked.Any(a => a.Pages), $"{list} does not page in the database: {string.Join("\n", listener.Heard.Select(a => a.Sql))}");
                foreach (var question in asked)
                {
                    var plan = await Plan.OfAsync(store, question);
                    var most = kind == DatabaseKind.Sqlite ? MostSteps : MostRows;
                    var isMuch = !question.Counts && plan.Work > most;
                    output.WriteLine($"{list}, {viewer}{(question.Counts ? ", counted" : "")}: {plan.Work} {(isMuch ? "MUCH" : "")} {string.Join(", ", plan.Faults)}\n{plan.Text}\n");
                    if (isMuch || plan.Faults.Count > 0)
                    {
                        problems.Add($"{list}, {viewer}{(question.Counts ? ", counted" : "")}: {plan.Work}, {string.Join(", ", plan.Faults)}\n{plan.Text}\n{question.Sql}");
                    }
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private static IEnumerable<(string Name, string Table, Func<UseCaseServices, ActorId?, Task<ErrorOr<int>>> Ask)> Lists(Crowd crowd)
    {
        yield return ("participants by name", "EkParticipants", (s, a) => Asking(new ListParticipants(s).AskAsync(a, new())));
        yield return ("participants of a kind by name", "EkParticipants", (s, a) => Asking(new ListParticipants(s).AskAsync(a, new(Kind: "department"))));
        yield return ("participants under a unit by name", "EkParticipants", (s, a) => Asking(new ListParticipants(s).AskAsync(a, new(Parent: Crowd.OfficersUnit))));
        foreach (var order in Enum.GetValues<SheetOrder>())
        {
            yield return ($"sheets by {order}", "EkScoreSheets", (s, a) => Asking(new ListSheets(s).AskAsync(a, new(crowd.Campaign, Order: order))));
            yield return ($"sheets in a state by {order}", "EkScoreSheets", (s, a) => Asking(new ListSheets(s).AskAsync(a, new(crowd.Campaign, ScoreSheetState.Submitted, Order: order))));
            yield return ($"sheets of a bloc by {order}", "EkScoreSheets", (s, a) => Asking(new ListSheets(s).AskAsync(a, new(crowd.Campaign, Bloc: "K10", Order: order))));
        }

        foreach (var order in Enum.GetValues<ResultOrder>())
        {
            yield return ($"results by {order}", "EkEvaluationRows", (s, a) => Asking(new ListResults(s).AskAsync(a, new(crowd.Run, Order: order))));
            yield return ($"results of an award by {order}", "EkEvaluationRows", (s, a) => Asking(new ListResults(s).AskAsync(a, new(crowd.Run, "FLAG", Order: order))));
            yield return ($"results of a bloc by {order}", "EkEvaluationRows", (s, a) => Asking(new ListResults(s).AskAsync(a, new(crowd.Run, Bloc: "K10", Order: order))));
            yield return ($"who is granted an award by {order}", "EkEvaluationRows", (s, a) => Asking(new ListResults(s).AskAsync(a, new(crowd.Run, "FLAG", Outcome: Outcome.Granted, Order: order))));
        }

        yield return ("registrations", "EkRegistrations", (s, a) => Asking(new ListRegistrations(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("registrations in a state", "EkRegistrations", (s, a) => Asking(new ListRegistrations(s).AskAsync(a, new(crowd.Campaign, RegistrationState.Submitted))));
        yield return ("nominations", "EkNominations", (s, a) => Asking(new ListNominations(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("nominations for an award", "EkNominations", (s, a) => Asking(new ListNominations(s).AskAsync(a, new(crowd.Campaign, "FLAG"))));
        yield return ("nominations in a state", "EkNominations", (s, a) => Asking(new ListNominations(s).AskAsync(a, new(crowd.Campaign, State: NominationState.Accepted))));
        yield return ("markings", "EkJudgedMarks", (s, a) => Asking(new ListMarkings(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("open markings on a criterion", "EkJudgedMarks", (s, a) => Asking(new ListMarkings(s).AskAsync(a, new(crowd.Campaign, "EXEMPLARS", OnlyOpen: true))));
        yield return ("works", "EkWorkLines", (s, a) => Works(s, a, new(crowd.Campaign)));
        yield return ("works under way", "EkWorkLines", (s, a) => Works(s, a, new(crowd.Campaign, Status: WorkStatus.UnderWay)));
        yield return ("works of a unit", "EkWorkLines", (s, a) => Works(s, a, new(crowd.Campaign, Unit: Crowd.OfficersUnit)));
        yield return ("honours", "EkHonourLines", (s, a) => Honours(s, a, new(crowd.Campaign)));
        yield return ("honours of an award", "EkHonourLines", (s, a) => Honours(s, a, new(crowd.Campaign, Award: "MERIT")));
        yield return ("honours of persons", "EkHonourLines", (s, a) => Honours(s, a, new(crowd.Campaign, Nature: ParticipantNature.Person)));
        yield return ("honours by number", "EkHonourLines", (s, a) => Honours(s, a, new(crowd.Campaign, Number: "7/QĐ")));
        yield return ("published ranks", "EkEvaluationRows", async (s, a) => (await new ListRanks(s).AskAsync(a, new(crowd.Campaign))).Then(r => r.Rows.Count));
        yield return ("decisions", "EkAwardDecisions", (s, a) => Asking(new ListDecisions(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("comments", "EkPublicComments", (s, a) => Asking(new ListComments(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("open comments", "EkPublicComments", (s, a) => Asking(new ListComments(s).AskAsync(a, new(crowd.Campaign, OnlyOpen: true))));
        yield return ("audit", "EkAuditEntries", (s, a) => Asking(new ListAudit(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("audit of a thing", "EkAuditEntries", (s, a) => Asking(new ListAudit(s).AskAsync(a, new(crowd.Campaign, "ScoreSheet/7"))));
        yield return ("audit of a person", "EkAuditEntries", (s, a) => Asking(new ListAudit(s).AskAsync(a, new(crowd.Campaign, Actor: new("a7")))));
        yield return ("holds", "EkEligibilityHolds", (s, a) => Asking(new ListHolds(s).AskAsync(a, new())));
        yield return ("standing holds", "EkEligibilityHolds", (s, a) => Asking(new ListHolds(s).AskAsync(a, new(OnlyStanding: true))));
        yield return ("holds on a participant", "EkEligibilityHolds", (s, a) => Asking(new ListHolds(s).AskAsync(a, new(Crowd.OfficersUnit))));
        yield return ("opinions", "EkOpinionRequests", (s, a) => Asking(new ListOpinions(s).AskAsync(a, new())));
        yield return ("awaited opinions", "EkOpinionRequests", (s, a) => Asking(new ListOpinions(s).AskAsync(a, new(OnlyAwaited: true))));
        yield return ("roles in a campaign", "EkRoleAssignments", (s, a) => Asking(new ListRoles(s).AskAsync(a, new(crowd.Campaign))));
        yield return ("roles of a person", "EkRoleAssignments", (s, a) => Asking(new ListRoles(s).AskAsync(a, new(Actor: new("a7")))));
    }

    private static async Task<ErrorOr<int>> Works(UseCaseServices services, ActorId? actor, ListWorksRequest request) =>
        (await new ListWorks(services).AskAsync(actor, request)).Then(w => w.Works.Items.Count);

    private static async Task<ErrorOr<int>> Honours(UseCaseServices services, ActorId? actor, ListHonoursRequest request) =>
        (await new ListHonours(services).AskAsync(actor, request)).Then(h => h.Items.Count);

    private static async Task<ErrorOr<int>> Asking<T>(Task<ErrorOr<Page<T>>> page) => (await page).Then(p => p.Items.Count);

    private sealed class Moment : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => ACampaign.Vn(2024, 6, 3, 9);
    }
}
