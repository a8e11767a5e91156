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
    private const string FirstCode = "mã khởi tạo của cơ sở dữ liệu mẫu";

    /// <summary>Fills the database if it is empty, and sets the clock on where the data ends.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        if (await LastMomentAsync(cancellationToken) is { } last)
        {
            clock.Set(last > DemoClock.Opening ? last.AddMinutes(1) : DemoClock.Opening);
            return;
        }

        var reading = Task.Run(DemoUnits.Read, cancellationToken);
        var desk = new DemoDesk(new(store, clock, [], logger), store, clock);
        clock.Set(DemoClock.Vn(2022, 1, 4));
        await desk.DoneAsync(new NameFirstOrganiser(desk.Services, new(FirstCode)), DemoPeople.Organiser, new(FirstCode));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.SecondOrganiser.Actor, Role.Organiser, null, null, new(2022, 1, 4)));
        await desk.DoneAsync(new GiveRole(desk.Services), DemoPeople.Organiser, new(DemoPeople.Auditor.Actor, Role.Auditor, null, null, new(2022, 1, 4)));
        var units = await reading;
        await new LastYear(desk, units).SeedAsync();
        var campaign = await new ThisYear(desk, units).SeedAsync();
        clock.Set(DemoClock.Opening);
        await desk.DoneAsync(new CloneCampaign(desk.Services), DemoPeople.Organiser,
            new(campaign, "thi-dua-2025", new("Phong trào thi đua năm 2025 (dự thảo minh họa)", "Emulation campaign of 2025 (illustrative draft)")));
    }

    private async Task<DateTimeOffset?> LastMomentAsync(CancellationToken cancellationToken)
    {
        await using var work = await store.BeginAsync(cancellationToken);
        return (await work.Repository<EmulationKit.Audit.AuditEntry>().FirstOrDefaultAsync(new LatestEntry(), cancellationToken))?.At;
    }
}
