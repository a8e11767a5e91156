using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.Access;

public abstract class PhaseMatrixTests
{
    private static readonly string[] Closed = ["Access.PhaseClosed", "Registration.PhaseNotOpen", "Registration.ReportsNotOpen", "Sheet.PhaseClosed"];
    private readonly ITestStores stores;

    private protected PhaseMatrixTests(ITestStores stores) => this.stores = stores;

    public static TheoryData<string> UseCases => [.. AccessTable.All.Where(p => p.Phase is not null).Select(p => p.Name), nameof(AttachEvidence), nameof(WithdrawEvidence)];

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task A_command_with_a_phase_is_taken_on_its_days_and_on_no_other(string name)
    {
        var phase = AccessTable.Of(name).Phase ?? CampaignPhase.SelfScoring;
        var type = AccessMatrixTests.Types(typeof(UseCase<,>)).Single(t => t.Name == name);
        var world = await PreparedAsync(name);
        var (may, command) = AccessSamples.All.Single(s => s.Command(world).GetType() == AccessMatrixTests.CommandOf(type));
        var days = world.Campaign.Plan.Schedule.DaysOf(phase);
        var (first, last) = (days.From!.Value, days.To!.Value);

        // What is taken may not be taken twice, so the last moment comes last.
        await AssertAsync(first.AddDays(-1), 23, isOpen: false);
        await AssertAsync(last.AddDays(1), 0, isOpen: false);
        await AssertAsync(first, 0, isOpen: true);
        world = await PreparedAsync(name);
        await AssertAsync(last, 23, isOpen: true);
        world = await PreparedAsync(name);
        world = world.At(At(last, 12));
        Refused.Not(await new ExtendPhase(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, phase, last.AddDays(3), "Mưa lũ")));
        await AssertAsync(last.AddDays(4), 0, isOpen: false);
        await AssertAsync(last.AddDays(3), 23, isOpen: true);

        async Task AssertAsync(DateOnly day, int hour, bool isOpen)
        {
            // The clock of tests does not go back.
            var then = world.At(At(day, hour));
            var errors = await AccessMatrixTests.RunAsync(then, type, AccessSamples.Actor(may[^1]), command(then));
            Assert.True(isOpen != errors.Any(e => Closed.Contains(e.Code)), $"{name} on {day:yyyy-MM-dd} at {hour}: {string.Join(", ", errors.Select(e => e.Code))}");
        }
    }

    // Registrations stand where the command finds them.
    private async Task<AWorld> PreparedAsync(string name)
    {
        var world = stores.World();
        if (name == nameof(FileReport))
        {
            Refused.Not(await new SubmitRegistration(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id)));
            Refused.Not(await new ConfirmRegistration(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.Unit.Id)));
        }
        else if (name == nameof(ResumeRegistration))
        {
            Refused.Not(await new WithdrawRegistration(world.Services).RunAsync(AWorld.Officer, new(world.Campaign.Id, world.Unit.Id)));
        }

        return world;
    }

    private static DateTimeOffset At(DateOnly day, int hour) => ACampaign.Vn(day.Year, day.Month, day.Day, hour, 59);
}
