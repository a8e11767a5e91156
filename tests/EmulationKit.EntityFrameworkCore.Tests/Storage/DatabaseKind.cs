using System.Reflection;
using Xunit.Sdk;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

public static class DatabaseKinds
{
    /// <summary>Whether tests run on PostgreSQL here; continuous integration never goes without.</summary>
    public static bool WithPostgreSql { get; } = PostgreSqlServer.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The databases that tests run on here.</summary>
    public static IReadOnlyList<DatabaseKind> Here { get; } = WithPostgreSql ? [DatabaseKind.Sqlite, DatabaseKind.PostgreSql] : [DatabaseKind.Sqlite];
}

/// <summary>Runs a theory on SQLite.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}

/// <summary>Runs a theory on a real PostgreSQL; skipped where none is installed, but never by continuous integration.</summary>
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (!DatabaseKinds.WithPostgreSql)
        {
            Skip = "PostgreSQL is not installed here.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
