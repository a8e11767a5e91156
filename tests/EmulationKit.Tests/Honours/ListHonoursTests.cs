using EmulationKit.Awards;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Honours;

public abstract class ListHonoursTests
{
    private readonly AWorld world;

    private protected ListHonoursTests(ITestStores stores) => world = stores.World();

    [Fact]
    public async Task Anybody_reads_who_is_honoured_once_the_decision_is_signed()
    {
        Assert.Equal(0, (await ListAsync()).Total);

        var decision = Sign();

        var row = Assert.Single((await ListAsync(text: "nong thi hoa")).Items);
        Assert.Equal(("Nông Thị Hoa", "Đơn vị U", ParticipantNature.Person, "7/QĐ", decision.Id), (row.Face!.Name, row.UnitName, row.Nature, row.Number, row.Decision));
        Assert.Equal(2, (await ListAsync(number: "7/qd")).Total);
        var none = await ListAsync(number: "8/QĐ");
        Assert.Equal((0, 2), (none.Total, none.ByAward["merit"]));
    }

    [Fact]
    public async Task What_was_struck_keeps_its_decision_and_names_nobody()
    {
        var decision = Sign(d => Refused.Not(d.Revoke(new(world.Person.Id, "MERIT", RevocationGround.FalseInformation, AWorld.Paper, new("8/QĐ"), new(2024, 11, 1), AWorld.Organiser, false))));

        Assert.Equal(0, (await ListAsync(text: "hoa")).Total);
        var struck = Assert.Single((await ListAsync()).Items, r => r.Standing == PublicStanding.Struck);
        Assert.Equal((null, null, null, "8/QĐ"), (struck.Face, struck.Nature, struck.UnitName, struck.StruckBy!.Document));

        var shown = (await new ShowDecision(world.Services).AskAsync(null, new(world.Campaign.Id, decision.Id))).Value;
        Assert.Equal(["Đơn vị U", null], shown.Entries.OrderBy(e => e.Face is null).Select(e => e.Face?.Name));
    }

    [Fact]
    public async Task Who_is_renamed_is_found_by_the_new_name_and_who_is_erased_by_none()
    {
        Sign();
        Refused.Not(await new AmendParticipant(world.Services).RunAsync(AWorld.Everywhere, new(world.Person.Id, new("N1", "Nông Thị Huệ", "department") { Nature = ParticipantNature.Person })));
        Assert.Equal((0, 1), ((await ListAsync(text: "hoa")).Total, (await ListAsync(text: "nong thi hue")).Total));

        Refused.Not(await new EraseIdentity(world.Services).RunAsync(AWorld.Everywhere, new(world.Person.Id)));

        Assert.Equal(0, (await ListAsync(text: "hue")).Total);
        Assert.DoesNotContain((await ListAsync()).Items, r => r.Face?.Name?.Contains("Huệ", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_decision_of_another_campaign_is_not_there()
    {
        var decision = Sign();

        Refused.With(await new ShowDecision(world.Services).AskAsync(null, new(world.Elsewhere.Id, decision.Id)), "Store.NotFound");
    }

    private AwardDecision Sign(Action<AwardDecision>? andThen = null)
    {
        var decision = AwardDecision.Draft(world.Campaign.Id, [AWorld.Paper], [new(world.Unit.Id, "MERIT"), new(world.Person.Id, "MERIT")], world.Run.SealHash).Value;
        Refused.Not(decision.Sign(new("7/QĐ", new(2024, 10, 15), new(AWorld.Signatory, "Nguyễn Văn A", "Chủ tịch"), new string('a', 64)), (_, _) => HoldState.Clear));
        andThen?.Invoke(decision);
        world.Store.Seed(decision);
        return decision;
    }

    private async Task<HonoursList> ListAsync(string? text = null, string? number = null) =>
        (await new ListHonours(world.Services).AskAsync(null, new(world.Campaign.Id, text, Number: number))).Value;
}
