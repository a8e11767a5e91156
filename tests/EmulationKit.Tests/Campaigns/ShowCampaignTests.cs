using EmulationKit.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Campaigns;

public sealed class ShowCampaignTests
{
    private readonly AWorld world = new InMemoryStores().World();

    [Fact]
    public async Task Anybody_reads_plan_and_rules_but_not_who_did_what()
    {
        Refused.Not(world.Campaign.Extend(CampaignPhase.Registration, new(2023, 12, 31), "Bão", AWorld.Organiser, ACampaign.Vn(2023, 9, 20)));
        world.Store.Seed(world.Campaign);

        var shown = (await new ShowCampaign(world.Services).AskAsync(null, new("cb-525"))).Value;

        Assert.Equal((1, new DateOnly(2023, 9, 20)), (shown.Versions.Count, shown.Today));
        Assert.NotEmpty(shown.Rules!.Awards);
        var change = Assert.Single(shown.Plan.Schedule.Changes);
        Assert.Equal(("Bão", default), (change.Reason, change.By));
    }

    [Fact]
    public async Task A_draft_is_not_there_for_the_public_and_shows_its_proposal_to_the_organiser()
    {
        world.Store.Seed(ACampaign.InDraft(code: "nhap"));
        var query = new ShowCampaign(world.Services);

        Refused.With(await query.AskAsync(null, new("nhap")), "Store.NotFound");
        Refused.With(await query.AskAsync(null, new("khong-co")), "Store.NotFound");
        Assert.NotNull((await query.AskAsync(AWorld.Everywhere, new("nhap"))).Value.Rules);
    }

    [Fact]
    public async Task Blocs_show_their_members_and_who_heads_them_today()
    {
        var bloc = Assert.Single((await new ListBlocs(world.Services).AskAsync(null, new(world.Campaign.Id))).Value);

        Assert.Equal(("K1", 3, world.Head.Id, world.Deputy.Id), (bloc.Code, bloc.Members.Count, bloc.Head!.Value, bloc.Deputy!.Value));
    }
}
