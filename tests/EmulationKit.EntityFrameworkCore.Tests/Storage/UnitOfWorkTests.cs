using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Audit;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Council;
using EmulationKit.Tests.Participants;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Participant = EmulationKit.Participants.Participant;
using CampaignBloc = EmulationKit.Campaigns.Bloc;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class UnitOfWorkTests(Databases databases)
{
    private static readonly ActorId Actor = new("so-noi-vu");

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Nothing_is_saved_before_the_commit(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await using (var work = await store.BeginAsync())
        {
            await work.Repository<Participant>().AddAsync(AParticipant.Commune());
        }

        await using var later = await store.BeginAsync();
        Assert.Equal(0, await later.Repository<Participant>().CountAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_version_rises_with_every_save_and_only_then(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await using (var work = await store.BeginAsync())
        {
            await work.Repository<Campaign>().AddAsync(campaign);
            Assert.Equal(0, work.VersionOf(campaign));
            Store.Committed(await work.CommitAsync(default));
            Assert.Equal(1, work.VersionOf(campaign));
        }

        var sheet = Arranged.Sheet(campaign);
        await store.SaveAsync(sheet);
        Store.Committed(await store.ChangeAsync<ScoreSheet>(sheet.Id, loaded =>
            Refused.Not(loaded.Enter(Arranged.Rules(campaign), Arranged.Self(loaded), new EntryEdit("HOUSES", null) { Note = "Chỉ đổi ghi chú" }))));
        Store.Committed(await store.ChangeAsync<ScoreSheet>(sheet.Id, _ => { }));

        Assert.Equal(2, await store.VersionAsync<ScoreSheet>(sheet.Id));
        Assert.Equal(1, await store.VersionAsync<Campaign>(campaign.Id));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_two_who_change_the_same_the_second_is_told(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        await using var first = await store.BeginAsync();
        await using var second = await store.BeginAsync();
        var one = await first.Repository<Campaign>().GetByIdAsync(campaign.Id);
        var other = await second.Repository<Campaign>().GetByIdAsync(campaign.Id);
        Refused.Not(one!.Extend(CampaignPhase.Registration, new(2023, 11, 1), "Mưa lũ", Actor, ACampaign.LaunchedAt));
        Refused.Not(other!.Extend(CampaignPhase.Registration, new(2023, 11, 9), "Nghỉ lễ", Actor, ACampaign.LaunchedAt));
        second.Record(new(campaign.Id, "ExtendPhase", "Campaign", Actor, ACampaign.LaunchedAt));

        Store.Committed(await first.CommitAsync(default));
        (await second.CommitAsync(default)).Refuses("Store.Conflict");

        Assert.Equal(new DateOnly(2023, 11, 1), (await store.LoadAsync<Campaign>(campaign.Id)).Plan.Schedule.DaysOf(CampaignPhase.Registration).To);
        Assert.Equal(0, (await Verify(store, campaign.Id.Value)).Value.Sequence);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_is_there_already_is_refused_in_both_languages(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        await store.SaveAsync(AParticipant.Commune("C1"));
        await using var work = await store.BeginAsync();
        await work.Repository<Participant>().AddAsync(AParticipant.Commune("C1"));

        (await work.CommitAsync(default)).Refuses("Store.Duplicate");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_database_keeps_a_participant_in_one_bloc_of_a_campaign(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var arranged = new ABloc(officers: false);
        var other = arranged.Roster.Found("second", "Khối khác", BlocKind.Bloc).Value;
        await store.SaveAsync(arranged.Bloc, other);

        (await store.ChangeAsync<CampaignBloc>(other.Id, bloc => bloc.Admit(arranged.Member))).Refuses("Store.Duplicate");
        await using var work = await store.BeginAsync();
        var from = (await work.Repository<CampaignBloc>().GetByIdAsync(arranged.Bloc.Id))!;
        var to = (await work.Repository<CampaignBloc>().GetByIdAsync(other.Id))!;
        Refused.Not(from.Release(arranged.Member, new(2024, 1, 1)));
        to.Admit(arranged.Member);

        Store.Committed(await work.CommitAsync(default));
        Assert.Equal([arranged.Member], (await store.LoadAsync<CampaignBloc>(other.Id)).Members);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_command_is_remembered_and_not_carried_out_twice(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var id = Guid.NewGuid();
        await using (var work = await store.BeginAsync())
        {
            work.Remember(id, "Add", "\"done\"");
            Store.Committed(await work.CommitAsync(default));
        }

        await using var again = await store.BeginAsync();
        Assert.Equal("\"done\"", await again.ResultOfAsync(id, "Add", default));
        Assert.Null(await again.ResultOfAsync(id, "Other", default));
        await again.Repository<Participant>().AddAsync(AParticipant.Commune());
        again.Remember(id, "Other", "\"twice\"");
        (await again.CommitAsync(default)).Refuses("Store.CommandRepeated");
        await using var after = await store.BeginAsync();
        Assert.Equal(0, await after.Repository<Participant>().CountAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_audit_chain_verifies_also_when_a_payload_was_erased(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = CampaignId.New();
        await RecordAsync(store, campaign, 3);
        await RecordAsync(store, campaign, 2);
        await using var work = await store.BeginAsync();
        foreach (var payload in await work.Repository<AuditPayload>().ListAsync())
        {
            payload.Erase(Arranged.Now);
        }

        Store.Committed(await work.CommitAsync(default));

        Assert.Equal(5, (await Verify(store, campaign.Value)).Value.Sequence);
        Assert.Equal([campaign.Value], await store.Services.GetRequiredService<AuditVerifier>().ChainsAsync());
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_tampered_link_is_named(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = CampaignId.New();
        await RecordAsync(store, campaign, 4);

        await store.RunAsync("""UPDATE "EkAuditEntries" SET "Subject" = 'Other' WHERE "Sequence" = 3""");
        Assert.Equal(("Audit.LinkAltered", "audit/3"), Named(await Verify(store, campaign.Value)));
        await store.RunAsync("""DELETE FROM "EkAuditEntries" WHERE "Sequence" >= 3""");
        Assert.Equal("Audit.HeadDiffers", (await Verify(store, campaign.Value)).FirstError.Code);
        await store.RunAsync("""UPDATE "EkAuditPayloads" SET "After" = '[]' WHERE "Sequence" = 2""");
        Assert.Equal(("Audit.PayloadAltered", "audit/2"), Named(await Verify(store, campaign.Value)));
        await store.RunAsync("""DELETE FROM "EkAuditEntries" WHERE "Sequence" = 1""");
        Assert.Equal(("Audit.LinkMissing", "audit/1"), Named(await Verify(store, campaign.Value)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Links_past_the_end_on_record_are_noticed(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = CampaignId.New();
        await RecordAsync(store, campaign, 3);

        await store.RunAsync("""UPDATE "EkAuditHeads" SET "Sequence" = 2, "Hash" = (SELECT e."Hash" FROM "EkAuditEntries" e WHERE e."Sequence" = 2)""");

        Assert.Equal("Audit.HeadDiffers", (await Verify(store, campaign.Value)).FirstError.Code);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Writers_side_by_side_make_one_chain(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = CampaignId.New();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RecordAsync(store, campaign, 2))));

        Assert.Equal(12, (await Verify(store, campaign.Value)).Value.Sequence);
    }

    private static async Task RecordAsync(Store store, CampaignId campaign, int count)
    {
        await using var work = await store.BeginAsync();
        for (var i = 0; i < count; i++)
        {
            work.Record(new(campaign, "Enter", $"ScoreSheet/{i}", Actor, Arranged.Now.AddTicks(1_234_567)) { After = """{"value":1}""", Personal = true });
        }

        Store.Committed(await work.CommitAsync(default));
    }

    private static Task<ErrorOr<AuditHead>> Verify(Store store, Guid chain) => store.Services.GetRequiredService<AuditVerifier>().VerifyAsync(chain);

    private static (string Code, string? Path) Named(ErrorOr<AuditHead> result) => (result.FirstError.Code, DomainError.PathOf(result.FirstError));
}
