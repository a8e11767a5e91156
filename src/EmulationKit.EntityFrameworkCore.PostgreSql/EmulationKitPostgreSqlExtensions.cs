using EmulationKit;
using EmulationKit.EntityFrameworkCore.PostgreSql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds storage in PostgreSQL to a host.</summary>
public static class EmulationKitPostgreSqlExtensions
{
    /// <summary>Stores in a database of PostgreSQL 13 or later, which several hosts may share. Evidence files
    /// are kept in it too, unless the host chose another place.</summary>
    /// <param name="builder">The kit.</param>
    /// <param name="connectionString">Where, such as <c>Host=db;Database=emulation;Username=emulation</c>.</param>
    /// <param name="configure">Sets up more, such as logging of what is asked.</param>
    public static EmulationKitBuilder UsePostgreSql(this EmulationKitBuilder builder, string connectionString, Action<DbContextOptionsBuilder>? configure = null)
    {
        Guard.Against.NullOrWhiteSpace(connectionString);
        return builder.UseEntityFrameworkCore(
            options =>
            {
                PostgreSqlOptions.Configure(options, connectionString);
                configure?.Invoke(options);
            },
            new PostgreSqlDialect());
    }
}
