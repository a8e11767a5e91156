using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>Sets up each connection: readers and the one writer side by side, foreign keys, waiting for a lock in SQLite
/// itself, and nothing left on disk of what was erased or of a destroyed ballot box.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CommandFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = CommandFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand CommandFor(DbConnection connection)
    {
        var command = Guard.Against.Null(connection).CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}
