using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using Microsoft.Data.Sqlite;
using Participant = EmulationKit.Participants.Participant;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class ListQueriesTests(Databases databases)
{
    private static readonly CampaignId Campaign = CampaignId.New();
    private static readonly ParticipantId Unit = ParticipantId.New();

    public static TheoryData<string> Lists => [.. Queries.Keys];

    private static readonly Dictionary<string, Func<KitDbContext, IQueryable<object>>> Queries = new()
    {
        ["participants by name"] = db => db.Set<Participant>().OrderBy(p => p.SortKey).ThenBy(p => p.Id),
        ["participants of a kind by name"] = db => db.Set<Participant>().Where(p => p.Kind == "commune").OrderBy(p => p.SortKey).ThenBy(p => p.Id),
        ["units under a unit by name"] = db => db.Set<Participant>().Where(p => p.Parent == Unit).OrderBy(p => p.SortKey).ThenBy(p => p.Id),
        ["a participant by its code"] = db => db.Set<Participant>().Where(p => p.Code == "C1"),
        ["sheets of a campaign by total"] = db => db.Set<ScoreSheet>().Where(s => s.Campaign == Campaign).OrderByDescending(s => s.Standing),
        ["sheets of a bloc by total"] = db => db.Set<ScoreSheet>().Where(s => s.Campaign == Campaign && s.Bloc == "K1").OrderByDescending(s => s.Standing),
        ["sheets of a kind by total"] = db => db.Set<ScoreSheet>().Where(s => s.Campaign == Campaign && s.Kind == "commune").OrderByDescending(s => s.Standing),
        ["sheets in a state"] = db => db.Set<ScoreSheet>().Where(s => s.Campaign == Campaign && s.State == ScoreSheetState.Submitted),
        ["sheets of a unit"] = db => db.Set<ScoreSheet>().Where(s => s.Unit == Unit && s.Campaign == Campaign),
        ["the sheet of a participant"] = db => db.Set<ScoreSheet>().Where(s => s.Campaign == Campaign && s.Participant == Unit),
        ["registrations in a state"] = db => db.Set<Registration>().Where(r => r.CampaignId == Campaign && r.State == RegistrationState.Submitted).OrderBy(r => r.Id),
        ["the registration of a participant"] = db => db.Set<Registration>().Where(r => r.CampaignId == Campaign && r.ParticipantId == Unit),
        ["blocs of a campaign"] = db => db.Set<EmulationKit.Campaigns.Bloc>().Where(b => b.CampaignId == Campaign).OrderBy(b => b.Code),
        ["roles of a person"] = db => db.Set<RoleAssignment>().Where(r => r.Actor == new ActorId("an") || r.Substitute == new ActorId("an")),
        ["the audit of a campaign, latest first"] = db => db.Set<AuditEntry>().Where(e => e.Chain == Campaign.Value).OrderByDescending(e => e.Sequence),
        ["the audit of one thing"] = db => db.Set<AuditEntry>().Where(e => e.Chain == Campaign.Value && e.Subject == "Campaign/1").OrderByDescending(e => e.Sequence),
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_is_paged_by_an_index(string list)
    {
        await using var store = await databases.NewAsync(DatabaseKind.Sqlite);
        await using var context = await store.ContextAsync();

        var plan = await PlanAsync(context, Queries[list](context).Skip(40).Take(20));

        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.All(plan.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)), step => Assert.Contains("INDEX", step, StringComparison.Ordinal));
        Assert.NotEmpty(plan);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Names_are_sorted_and_found_as_Vietnamese_writes_them(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        string[] names = ["Xã Đàm Thủy", "Xã Ân Quang", "Xã Dân Chủ", "Xã An Lạc", "Xã Ba"];
        await store.SaveAsync([.. names.Select((name, i) => EmulationKit.Tests.Participants.AParticipant.Commune($"C{i}", name))]);
        await using var context = await store.ContextAsync();

        Assert.Equal(["Xã An Lạc", "Xã Ân Quang", "Xã Ba", "Xã Dân Chủ", "Xã Đàm Thủy"], await context.Set<Participant>().OrderBy(p => p.SortKey).Select(p => p.Name).ToListAsync());
        var typed = VietnameseText.Normalize("đàm");
        Assert.Equal(["Xã Đàm Thủy"], await context.Set<Participant>().Where(p => p.SearchText.Contains(typed)).Select(p => p.Name).ToListAsync());
    }

    private static async Task<List<string>> PlanAsync(KitDbContext context, IQueryable<object> query)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
