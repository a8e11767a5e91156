using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.EntityFrameworkCore.Writer;

/// <summary>Migrates, and stands still before the first statement that holds a text, so that it can be killed there.</summary>
internal static class Migrating
{
    public static async Task RunAsync(string kind, string connection, string stopAt)
    {
        await using var host = Host.Open(kind, connection, options => options.AddInterceptors(new Halt(stopAt)));
        Said.Line("ready");
        await Said.GoAsync();
        var migrated = await host.GetRequiredService<KitDatabase>().MigrateAsync();
        Said.Line(migrated.IsError ? $"refused\t{migrated.FirstError.Code}" : "migrated");
    }

    private sealed class Halt(string stopAt) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains(stopAt, StringComparison.Ordinal))
            {
                Said.Line("halted");
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return result;
        }
    }
}
