using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.Access;

public abstract class VisibilityTests
{
    private readonly ITestStores stores;

    private protected VisibilityTests(ITestStores stores) => this.stores = stores;

    [Fact]
    public async Task The_public_sees_published_results_and_none_after_they_were_withdrawn()
    {
        var world = stores.World();
        var query = new ListResults(world.Services);
        Assert.Equal(0, (await query.AskAsync(null, new(world.Run.Id))).Value.Total);

        Refused.Not(await new PublishResults(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Run.Id)));
        Assert.Equal(1, (await query.AskAsync(null, new(world.Run.Id))).Value.Total);

        Refused.Not(await new UnpublishResults(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Run.Id, "Có khiếu nại")));
        Assert.Equal(0, (await query.AskAsync(null, new(world.Run.Id))).Value.Total);
    }

    [Fact]
    public async Task Of_published_results_others_learn_neither_what_was_refused_nor_why_and_cannot_ask_for_it()
    {
        var world = stores.World();
        Refused.Not(await new PublishResults(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Run.Id)));
        var query = new ListResults(world.Services);

        foreach (var reader in new ActorId?[] { null, AWorld.OtherOfficer })
        {
            var row = Assert.Single((await query.AskAsync(reader, new(world.Run.Id, "MERIT"))).Value.Items);
            Assert.Equal((null, null, null), (row.Outcome, row.Reason, row.Status));
            Assert.Equal(0, (await query.AskAsync(reader, new(world.Run.Id, "MERIT", Outcome: Outcome.NotConsidered))).Value.Total);
        }

        var own = Assert.Single((await query.AskAsync(AWorld.Officer, new(world.Run.Id, "MERIT", Outcome: Outcome.NotConsidered))).Value.Items);
        Assert.Equal(OutcomeReason.NoTotal, own.Reason);
    }

    [Fact]
    public async Task Reading_a_dossier_is_recorded()
    {
        var world = stores.World();

        Refused.Not(await new ReadDossier(world.Services).AskAsync(AWorld.Everywhere, new(world.Person.Id)));

        var entry = Assert.Single(world.Store.Of<AuditEntry>());
        Assert.Equal(("ReadDossier", AWorld.Everywhere), (entry.Action, entry.Actor));
    }

    [Fact]
    public async Task A_draft_is_not_for_the_public()
    {
        var world = stores.World();
        world.Store.Seed(ACampaign.InDraft(code: "nhap"));
        var query = new FindCampaigns(world.Services);

        Assert.Equal(0, (await query.AskAsync(null, new("nhap"))).Value.Total);
        Assert.Equal(1, (await query.AskAsync(AWorld.Everywhere, new("nhap"))).Value.Total);
    }

    [Fact]
    public async Task A_list_goes_page_by_page_in_the_order_of_names()
    {
        var world = stores.World();
        var query = new ListParticipants(world.Services);

        var first = (await query.AskAsync(null, new() { Page = new(1, 3) })).Value;
        var second = (await query.AskAsync(null, new() { Page = new(2, 3) })).Value;

        Assert.Equal((4, 4), (first.Total, second.Total));
        Assert.Equal(["H", "P", "U", "V"], first.Items.Concat(second.Items).Select(p => p.Code));
    }
}
