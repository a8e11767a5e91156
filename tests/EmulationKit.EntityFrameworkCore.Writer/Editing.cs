using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>Several writers to each database who edit the same few sheets for a while. Every second one says which version
/// it saw.</summary>
internal static class Editing
{
    public static async Task RunAsync((string Kind, string Connection)[] databases, int writers, TimeSpan duration)
    {
        var editors = await Task.WhenAll(databases.Select(database => Task.Run(() => EditorOfAsync(database.Kind, database.Connection))));
        Said.Line("ready");
        await Said.GoAsync();
        using var time = new CancellationTokenSource(duration);
        await Task.WhenAll(editors.SelectMany(editor => Enumerable.Range(0, writers).Select(writer => Task.Run(() => editor(writer, time.Token)))));
        Said.Line("end");
    }

    private static async Task<Func<int, CancellationToken, Task>> EditorOfAsync(string kind, string connection)
    {
        var services = Host.Open(kind, connection).GetRequiredService<UseCaseServices>();
        var campaign = Stage.Done(await new EmulationKit.Campaigns.FindCampaigns(services).AskAsync(Stage.Organiser, new())).Items.Single().Id;
        var sheets = Stage.Done(await new ListSheets(services).AskAsync(Stage.Officer, new(campaign))).Items.Select(s => new EnterSelfScoreCommand(campaign, s.Id, [])).ToArray();
        return (writer, time) => WriteAsync(kind, services, sheets, writer, time);
    }

    private static async Task WriteAsync(string kind, UseCaseServices services, EnterSelfScoreCommand[] sheets, int writer, CancellationToken time)
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
            Said.Line(result.IsError ? $"refused\t{kind}\t{result.FirstError.Code}\t{note}" : $"done\t{kind}\t{edit.Sheet.Value}\t{note}");
        }
    }

    private static async Task<int?> VersionAsync(UseCaseServices services, ScoreSheetId id)
    {
        await using var work = await services.Store.BeginAsync();
        return work.VersionOf((await work.Repository<ScoreSheet>().GetByIdAsync(id))!);
    }
}
