using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>Writes to some databases at once, without end, and says of each command when it begins and what it came to. It
/// waits for a line before it begins, so that its start can be paid while another one is still looked at.</summary>
internal static class Life
{
    private const int LanesEach = 2;

    public static async Task RunAsync((string Kind, string Connection)[] databases)
    {
        var writers = await Task.WhenAll(databases.Select(database => Task.Run(() => WriterOfAsync(database.Kind, database.Connection))));
        Said.Line("ready");
        await Said.GoAsync();
        await Task.WhenAll(writers.SelectMany(writer => Enumerable.Range(0, LanesEach).Select(lane => Task.Run(() => writer(lane)))));
    }

    private static async Task<Func<int, Task>> WriterOfAsync(string kind, string connection)
    {
        var services = Host.Open(kind, connection).GetRequiredService<UseCaseServices>();
        var campaign = Stage.Done(await new FindCampaigns(services).AskAsync(Stage.Organiser, new())).Items.Single().Id;
        var sheets = Stage.Done(await new ListSheets(services).AskAsync(Stage.Officer, new(campaign))).Items;
        return lane => WriteAsync(new(kind, services), campaign, [.. sheets.Select(s => s.Id.Value)], lane);
    }

    private static async Task WriteAsync(Target to, CampaignId campaign, Guid[] sheets, int lane)
    {
        for (var turn = lane; ; turn++)
        {
            var unit = Guid.Parse(await SendAsync(to, Step.New(StepKind.RegisterParticipant, campaign)));
            await SendAsync(to, Step.New(StepKind.OpenSheet, campaign, unit));
            await SendAsync(to, Step.New(StepKind.EnterSelfScore, campaign, sheets[turn % sheets.Length]));
            await SendAsync(to, Step.New(StepKind.SetHold, campaign, unit));
            await SendAsync(to, Step.New(StepKind.EnterSelfScore, campaign, sheets[(turn * 7) % sheets.Length]));
            if (turn % 3 == 0)
            {
                await SendAsync(to, Step.New(StepKind.ImportParticipants, campaign));
            }
        }
    }

    // Whoever is refused because others are at it tries again with the same id, as a host does.
    private static async Task<string> SendAsync(Target to, Step step)
    {
        Said.Line($"begin\t{to.Kind}\t{JsonSerializer.Serialize(step)}");
        while (true)
        {
            var result = await step.RunAsync(to.Services);
            if (!result.IsError)
            {
                Said.Line($"done\t{to.Kind}\t{JsonSerializer.Serialize(step)}\t{result.Value}");
                return result.Value;
            }

            if (result.FirstError.Code is not ("Store.Busy" or "Store.Conflict"))
            {
                Said.Line($"error\t{to.Kind}\t{step.Kind}\t{result.FirstError.Code}: {result.FirstError.Description}");
                throw new InvalidOperationException(result.FirstError.Code);
            }
        }
    }

    private sealed record Target(string Kind, UseCaseServices Services);
}
