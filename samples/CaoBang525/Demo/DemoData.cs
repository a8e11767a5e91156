using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace CaoBang525.Demo;

/// <summary>
/// Fills an empty database: the campaign of the 525 years under way, the one of the year before, concluded and published,
/// and next year's in draft. Units are real, every score, person, work and decision is invented and marked as illustrative.
/// </summary>
internal sealed class DemoData(IUnitOfWorkFactory store, DemoClock clock, ILogger<UseCaseServices> logger)
{
    // The last thing that is made: a database without it was not filled to the end.
    private const string Draft = "thi-dua-2025";
    private const string FirstCode = "mã khởi tạo của cơ sở dữ liệu mẫu";

    /// <summary>Fills the database if it is empty, and sets the clock on where the data ends.</summary>
    /// <param name="stepDone">Called after each of the three campaigns.</param>
    /// <exception cref="InvalidOperationException">An earlier start was ended before the database was full.</exception>
    public async Task SeedAsync(Action stepDone)
    {
        if (await LastMomentAsync() is { } last)
        {
            clock.Set(last > DemoClock.Opening ? last.AddMinutes(1) : DemoClock.Opening);
            return;
        }

        var reading = Task.Run(DemoUnits.Read);
        var desk = new DemoDesk(new(store, clock, [], logger), store, clock);
        clock.Set(DemoClock.Vn(2022, 1, 4));
        await desk.DoneAsync(new NameFirstOrganiser(desk.Services, new(FirstCode)), DemoPeople.Organiser, new(FirstCode));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.SecondOrganiser.Actor, Role.Organiser, null, null, new(2022, 1, 4)));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.Auditor.Actor, Role.Auditor, null, null, new(2022, 1, 4)));
        var units = await reading;
        await new LastYear(desk, units).SeedAsync();
        stepDone();
        var campaign = await new ThisYear(desk, units).SeedAsync();
        stepDone();
        clock.Set(DemoClock.Opening);
        await desk.DoneAsync(new CloneCampaign(desk.Services), DemoPeople.Organiser,
            new(campaign, Draft, new("Phong trào thi đua năm 2025 (dự thảo minh họa)", "Emulation campaign of 2025 (illustrative draft)")));
        stepDone();
    }

    private async Task<DateTimeOffset?> LastMomentAsync()
    {
        await using var work = await store.BeginAsync(CancellationToken.None);
        var last = (await work.Repository<EmulationKit.Audit.AuditEntry>().FirstOrDefaultAsync(new LatestEntry()))?.At;
        return last is null || await work.Repository<Campaign>().AnyAsync(new CampaignByCode(Draft)) ? last : throw new InvalidOperationException(
            "The sample's database was not filled to the end, because an earlier start was ended too soon. Delete the file that ConnectionStrings:EmulationKit names (caobang525.db) and start again; it holds nothing but sample data.");
    }
}
