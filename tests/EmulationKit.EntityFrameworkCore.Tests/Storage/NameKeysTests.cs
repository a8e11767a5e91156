using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.Council;
using EmulationKit.Tests.Participants;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Participant = EmulationKit.Participants.Participant;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

[Collection(StorageTests.Name)]
public sealed class NameKeysTests(Databases databases)
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Sheets_and_results_stay_in_the_order_of_names_when_somebody_is_renamed(DatabaseKind kind)
    {
        await using var store = await databases.NewAsync(kind);
        var campaign = ACampaign.Open();
        await store.SaveAsync(campaign);
        Participant[] people = [AParticipant.Person("P1", "Hoàng Thị Ánh"), AParticipant.Person("P2", "Bùi Văn Bình"), AParticipant.Person("P3", "Nông Văn Đàm")];
        await store.SaveAsync(people);
        await store.SaveAsync([.. people.Select(p => ScoreSheet.Open(campaign.Id, p.Id, p.Id, Arranged.Rules(campaign), p.SortKey))]);
        var evaluation = EvaluationPlan.Compile(campaign.Current!.Rules).Value
            .Evaluate(people.Select(p => new ParticipantInput(ParticipantKeys.Of(p.Id)) { Kind = "department" }), new(new(2024, 10, 1))).Value;
        var run = EvaluationRun.Of(campaign.Id, 1, evaluation.Options, EvaluationSeal.Of(evaluation), ACampaign.Organiser, Arranged.Now);
        await store.SaveAsync(run);
        await store.SaveAsync([.. people.SelectMany(p => EvaluationRow.Of(run, evaluation, new(p, p.Id, evaluation.Inputs[ParticipantKeys.Of(p.Id)])))]);
        Assert.Equal([people[0].Id, people[1].Id, people[2].Id], await OrderAsync(store));
        var version = await VersionAsync(store, people[0].Id);

        Store.Committed(await store.ChangeAsync<Participant>(people[0].Id, p => Refused.Not(p.Amend(new("P1", "Hoàng Thị Yến", p.Kind) { Nature = ParticipantNature.Person }))));

        Assert.Equal([people[1].Id, people[2].Id, people[0].Id], await OrderAsync(store));
        Assert.Equal(version, await VersionAsync(store, people[0].Id));
    }

    private static async Task<ParticipantId[]> OrderAsync(Store store)
    {
        await using var context = await store.ContextAsync();
        var sheets = await context.Set<ScoreSheet>().OrderBy(s => s.SortKey).Select(s => s.Participant).ToArrayAsync();
        Assert.Equal(sheets, await context.Set<EvaluationRow>().Where(r => r.Award == null).OrderBy(r => r.SortKey).Select(r => r.Participant).ToArrayAsync());
        return sheets;
    }

    private static async Task<int> VersionAsync(Store store, ParticipantId participant)
    {
        await using var work = await store.BeginAsync();
        return work.VersionOf((await work.Repository<ScoreSheet>().ListAsync()).Single(s => s.Participant == participant));
    }
}
