using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>
/// A file beside the database that only one process has open at a time. The system lets go of it when the process ends, also
/// when it is killed, so that whoever holds it knows that nobody else who starts the kit is migrating. The file stays, for
/// taking it away would let two processes hold two files of one name.
/// </summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task<IAsyncDisposable> TakeAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        if (FileOf(context) is not { } database)
        {
            return new MemoryStream();
        }

        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(database + "-migration", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException)
            {
                // Where no file can be made, SQLite cannot write either and says so in its own words.
                return new MemoryStream();
            }
            catch (IOException problem) when (problem is not DirectoryNotFoundException)
            {
                if (waited >= Patience)
                {
                    throw new TimeoutException("Another process has been migrating the database for too long.", problem);
                }

                await Task.Delay(Pause, cancellationToken);
            }
            catch (DirectoryNotFoundException)
            {
                return new MemoryStream();
            }
        }
    }

    private static string? FileOf(KitDbContext context)
    {
        var source = new SqliteConnectionStringBuilder(context.Database.GetConnectionString()) is { Mode: not SqliteOpenMode.Memory } connection ? connection.DataSource : "";
        return source.Length == 0 || source.StartsWith(":memory:", StringComparison.Ordinal) || source.StartsWith("file:", StringComparison.Ordinal) ? null : Path.GetFullPath(source);
    }
}
