using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Tests.Packs;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Campaigns;

public sealed class CampaignPackTests
{
    private readonly AWorld world = new AWorld().In(new InMemoryStore());

    public CampaignPackTests() => world.Store.Seed(world.Everything);

    [Fact]
    public async Task A_pack_that_was_imported_comes_out_as_it_went_in()
    {
        var pack = Pack();
        var campaign = (await new ImportPack(world.Services).RunAsync(AWorld.Everywhere, new(pack))).Value;

        var exported = (await new ExportPack(world.Services).AskAsync(AWorld.Everywhere, new(campaign))).Value;

        Assert.Equal(PackHash.Of(pack), exported.Hash);
        var files = exported.Files.Aggregate(new InMemoryFiles(), (all, file) => all.With(file.Key, System.Text.Encoding.UTF8.GetString(file.Value)));
        Assert.Empty(PackDiff.Between(pack, PackReader.Read(files).Value));
    }

    [Fact]
    public async Task What_was_changed_since_stands_against_the_pack_as_it_was()
    {
        var pack = Pack();
        var campaign = (await new ImportPack(world.Services).RunAsync(AWorld.Everywhere, new(pack))).Value;
        Assert.Empty((await ComparedAsync(campaign)).Changes);

        Refused.Not(await new ProposeRules(world.Services).RunAsync(AWorld.Everywhere, new(campaign, pack.Rules with { Awards = [ACampaign.Flag(3), pack.Rules.Awards[1]] })));

        var compared = await ComparedAsync(campaign);
        Assert.Equal((pack.Code, PackHash.Of(pack)), (compared.Origin!.Code, compared.Origin.Hash));
        Assert.Equal(["awards/FLAG/limits/0/count"], compared.Changes.Select(c => c.Path));
    }

    [Fact]
    public async Task A_clone_is_compared_with_the_campaign_that_it_was_cloned_from()
    {
        var clone = (await new CloneCampaign(world.Services).RunAsync(AWorld.Everywhere, new(world.Campaign.Id, "nam-sau", "Phong trào năm sau"))).Value;

        var compared = await ComparedAsync(clone);

        Assert.Equal(world.Campaign.Id, compared.Origin!.Original);
        Assert.Contains(compared.Changes, c => c.Path == "period/from");
        Assert.DoesNotContain(compared.Changes, c => c.Section is PackSection.Criteria or PackSection.Awards);
    }

    [Fact]
    public async Task The_figures_of_the_pack_are_frozen_at_the_launch()
    {
        var pack = Pack() with { Catalogue = [new(EmulationKit.Packs.Pack.BaseSalary, 2_340_000, new("Nghị định 73/2024/NĐ-CP"), new(2024, 7, 1))] };
        var campaign = (await new ImportPack(world.Services).RunAsync(AWorld.Everywhere, new(pack))).Value;

        Refused.Not(await new LaunchCampaign(world.Services).RunAsync(AWorld.Everywhere, new(campaign)));

        Assert.Equal(2_340_000, world.Store.Of<Campaign>().Single(c => c.Id == campaign).Current!.Catalogue.Single().Value);
    }

    [Fact]
    public async Task The_design_tells_what_a_launch_still_lacks_and_every_error_of_the_rules()
    {
        var campaign = (await new ImportPack(world.Services).RunAsync(AWorld.Everywhere, new(Pack() with { Plan = ACampaign.Plan() with { Measures = null } }))).Value;
        Refused.Not(await new ProposeRules(world.Services).RunAsync(AWorld.Everywhere, new(campaign, ACampaign.Rules() with { Criteria = ACampaign.Rules().Criteria with { Scale = new(90) } })));

        var design = (await new ShowDesign(world.Services).AskAsync(AWorld.Everywhere, new(campaign))).Value;

        Assert.Equal(["measures"], design.Missing.Select(m => m.Code));
        Assert.Contains(design.Errors, e => e.Code == "Criteria.WeightsDoNotReachScale");
    }

    private async Task<OriginComparison> ComparedAsync(CampaignId campaign) =>
        (await new CompareWithOrigin(world.Services).AskAsync(AWorld.Everywhere, new(campaign))).Value;

    private static Pack Pack() => new("goi-mau", ACampaign.Plan(), ACampaign.Rules() with { Campaign = "goi-mau", Kinds = ["department", "commune"] })
    {
        Blocs = [new("K1", "Khối 1")],
        Participants = [.. new[] { "A", "B" }.Select(code => new PackParticipant(new(new(code, $"Sở {code}", "department"))) { Bloc = "K1" })],
    };
}
