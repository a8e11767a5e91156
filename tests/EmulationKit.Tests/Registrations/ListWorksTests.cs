using EmulationKit.Registrations;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Registrations;

public sealed class ListWorksTests
{
    private readonly AWorld world = new InMemoryStores().World();

    [Fact]
    public async Task Works_are_public_once_the_registration_is_confirmed()
    {
        Refused.Not(world.Registration.PlanWork(new("Cầu dân sinh", 1_000_000, new(new(2023, 10, 1), new(2024, 6, 30)))));
        world.Store.Seed(world.Registration);
        Assert.Equal((0, 0), Counts(await ListAsync()));

        Confirm();

        var list = await ListAsync("cau dan");
        Assert.Equal((1, 0), Counts(list));
        var work = Assert.Single(list.Works.Items);
        Assert.Equal(("Cầu dân sinh", "Đơn vị U", WorkStatus.Planned, 0), (work.Name.In("vi"), work.UnitName, work.Status, work.Percent));
        Assert.Empty((await ListAsync("nhà")).Works.Items);
    }

    [Fact]
    public async Task A_finished_work_counts_and_one_given_up_is_left_out()
    {
        var first = Plan("Cầu");
        var second = Plan("Nhà");
        Confirm();
        var today = ACampaign.Day(2024, 1, 10);
        Refused.Not(world.Registration.StartWork(first, ACampaign.Day(2023, 10, 1), today));
        Refused.Not(world.Registration.FinishWork(first, ACampaign.Day(2024, 1, 9), today));
        Refused.Not(world.Registration.AbandonWork(second, "Không có đất", ACampaign.Day(2024, 1, 9), today));
        world.Store.Seed(world.Registration);

        var list = await ListAsync();

        Assert.Equal((1, 1), Counts(list));
        Assert.Equal((WorkStatus.Finished, 100), (list.Works.Items[0].Status, list.Works.Items[0].Percent));
    }

    private WorkId Plan(string name) => world.Registration.PlanWork(new(name, 0, new(new(2023, 10, 1), new(2024, 6, 30)))).Value;

    private void Confirm()
    {
        Refused.Not(world.Registration.Submit(world.Campaign, new(world.Unit.Id, world.Unit.Kind, "K1"), AWorld.Officer, ACampaign.Vn(2023, 9, 16)));
        Refused.Not(world.Registration.Confirm(AWorld.Organiser, ACampaign.Vn(2023, 9, 17)));
        world.Store.Seed(world.Registration);
    }

    private static (int, int) Counts(WorksList list) => (list.Registered, list.Finished);

    private async Task<WorksList> ListAsync(string? text = null) => (await new ListWorks(world.Services).AskAsync(null, new(world.Campaign.Id, text))).Value;
}
