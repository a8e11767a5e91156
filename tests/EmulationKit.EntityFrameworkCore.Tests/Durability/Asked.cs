using System.Data.Common;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>A question as it went to the database.</summary>
internal sealed record Asked(string Sql, IReadOnlyList<DbParameter> Parameters)
{
    /// <summary>Whether it counts, rather than reads a page.</summary>
    public bool Counts => Sql.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it reads only some of what it finds.</summary>
    public bool Pages => Sql.Contains("LIMIT", StringComparison.Ordinal);

    public bool IsAbout(string table) => Sql.Contains($"FROM \"{table}\"", StringComparison.Ordinal);

    private static Asked Of(DbCommand command) => new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(Copy)]);

    private static DbParameter Copy(DbParameter parameter) => parameter is NpgsqlParameter npgsql
        ? npgsql.Clone()
        : new SqliteParameter(parameter.ParameterName, parameter.Value) { SqliteType = ((SqliteParameter)parameter).SqliteType };

    /// <summary>Keeps every question that goes to a database.</summary>
    internal sealed class Listener : DbCommandInterceptor
    {
        public List<Asked> Heard { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Heard.Add(Of(command));
            return ValueTask.FromResult(result);
        }

        /// <summary>The same database, listened to.</summary>
        public Store On(Store store) => new(store.Kind, store.Name, store.ConnectionString, options => options.AddInterceptors(this));
    }
}
