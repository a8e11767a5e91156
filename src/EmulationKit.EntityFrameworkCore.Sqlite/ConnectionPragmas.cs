using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>Sets up each connection: readers and the one writer side by side, foreign keys, waiting for a lock in SQLite
/// itself, and nothing left on disk of what was erased or of a destroyed ballot box.</summary>
/// <param name="patience">How many seconds to wait for a lock.</param>
internal sealed class ConnectionPragmas(int patience) : DbConnectionInterceptor
{
    private readonly string pragmas = string.Create(
        CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {patience * 1000}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;");

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

    private DbCommand CommandFor(DbConnection connection)
    {
        var command = Guard.Against.Null(connection).CreateCommand();
        command.CommandText = pragmas;
        return command;
    }
}
