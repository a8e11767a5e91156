using System.Reflection;
using Xunit.Sdk;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
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
        if (!PostgreSqlServer.IsExpected)
        {
            Skip = "PostgreSQL is not installed here.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
