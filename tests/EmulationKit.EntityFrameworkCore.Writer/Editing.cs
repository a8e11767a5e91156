using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>Several writers who edit the same few sheets for a while. Every second one says which version it saw.</summary>
internal static class Editing
{
    public static async Task RunAsync(string kind, string connection, int writers, TimeSpan duration)
    {
        await using var host = Host.Open(kind, connection);
        var services = host.GetRequiredService<UseCaseServices>();
        var campaign = Stage.Done(await new EmulationKit.Campaigns.FindCampaigns(services).AskAsync(Stage.Organiser, new())).Items.Single().Id;
        var sheets = Stage.Done(await new ListSheets(services).AskAsync(Stage.Officer, new(campaign))).Items.Select(s => new EnterSelfScoreCommand(campaign, s.Id, [])).ToArray();
        Said.Line("ready");
        await Said.GoAsync();
        using var time = new CancellationTokenSource(duration);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync(services, sheets, writer, time.Token))));
        Said.Line("end");
    }

    private static async Task WriteAsync(UseCaseServices services, EnterSelfScoreCommand[] sheets, int writer, CancellationToken time)
    {
        var random = new Random(HashCode.Combine(Environment.ProcessId, writer));
        while (!time.IsCancellationRequested)
        {
            var note = Guid.NewGuid().ToString("N");
            var edit = sheets[random.Next(sheets.Length)] with
            {
                Edits = [new("HOUSES", CriterionInput.Actual(random.Next(1, 100), 100)) { Note = note }],
                CommandId = Guid.NewGuid(),
            };
            var seen = writer % 2 == 0 ? await VersionAsync(services, edit.Sheet) : null;
            var result = await new EnterSelfScore(services).RunAsync(Stage.Officer, edit with { Version = seen }, CancellationToken.None);
            Said.Line(result.IsError ? $"refused\t{result.FirstError.Code}\t{note}" : $"done\t{edit.Sheet.Value}\t{note}");
        }
    }

    private static async Task<int?> VersionAsync(UseCaseServices services, ScoreSheetId id)
    {
        await using var work = await services.Store.BeginAsync();
        return work.VersionOf((await work.Repository<ScoreSheet>().GetByIdAsync(id))!);
    }
}
