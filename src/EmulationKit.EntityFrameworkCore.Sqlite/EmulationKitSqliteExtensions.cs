using EmulationKit;
using EmulationKit.EntityFrameworkCore.Sqlite;
using EmulationKit.Scoring;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds storage in SQLite to a host.</summary>
public static class EmulationKitSqliteExtensions
{
    /// <summary>Stores in a file of SQLite beside the host; nothing needs to be set up. For one host at a time; where several
    /// share the load, use PostgreSQL. Waits up to five seconds for another writer unless the connection string has a
    /// <c>Default Timeout</c> of its own. Evidence files are kept in a folder beside the file, named after it with
    /// <c>-evidence</c> at the end, unless the host chose another place before.</summary>
    /// <param name="builder">The kit.</param>
    /// <param name="connectionString">Where, such as <c>Data Source=emulationkit.db</c>.</param>
    /// <param name="configure">Sets up more, such as logging of what is asked.</param>
    public static EmulationKitBuilder UseSqlite(this EmulationKitBuilder builder, string connectionString, Action<DbContextOptionsBuilder>? configure = null)
    {
        Guard.Against.NullOrWhiteSpace(connectionString);
        var hasEvidenceStore = Guard.Against.Null(builder).Services.Any(s => s.ServiceType == typeof(IEvidenceStore));
        builder.UseEntityFrameworkCore(
            options =>
            {
                SqliteOptions.Configure(options, connectionString);
                configure?.Invoke(options);
            },
            new SqliteDialect());
        return !hasEvidenceStore && SqliteOptions.EvidenceFolderOf(connectionString) is { } folder ? builder.UseEvidenceFolder(folder) : builder;
    }
}
