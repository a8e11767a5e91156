using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>The row by which Entity Framework Core keeps others from migrating. A killed process leaves it, and the next
/// start would wait for it without end.</summary>
internal static class StaleMigrationLock
{
    /// <summary>Takes the row away. Only who holds <see cref="MigrationLock"/> may ask for it.</summary>
    public static async Task ClearAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        if (context.GetService<IDatabaseCreator>() is not IRelationalDatabaseCreator creator || !await creator.ExistsAsync(cancellationToken))
        {
            return;
        }

        var there = await context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (there > 0)
        {
            await context.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock";""", cancellationToken);
        }
    }
}
