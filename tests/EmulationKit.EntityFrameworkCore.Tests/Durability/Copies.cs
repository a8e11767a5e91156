using EmulationKit.EntityFrameworkCore.Tests.Storage;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>Multiplies the one row of a table, with some columns reckoned from the number <c>i</c> of the copy.</summary>
internal sealed class Copies(KitDbContext context, int count, bool isSqlite) : IAsyncDisposable
{
    public static async Task<Copies> OpenAsync(Store store, int count)
    {
        var context = await store.ContextAsync();
        await context.Database.BeginTransactionAsync();
        return new(context, count, store.Kind == DatabaseKind.Sqlite);
    }

    public string Id(int kind, string number = "i") => isSqlite
        ? $"printf('%08X-0000-7000-8000-%012X', {kind}, {number})"
        : $"(lpad(to_hex({kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid";

    public string Key(string number) => isSqlite ? $"printf('%08d', {number})" : $"to_char({number}, 'FM00000000')";

    public string Bool(string condition) => isSqlite ? condition : $"({condition})";

    public string Day(string days) => isSqlite ? $"date('2024-01-01', '+' || ({days}) || ' days')" : $"(DATE '2024-01-01' + ({days})::int)";

    public Task AddAsync(string table, params (string Column, string Value)[] reckoned) => AddWhereAsync(table, "true", reckoned);

    public async Task AddWhereAsync(string table, string which, params (string Column, string Value)[] reckoned)
    {
        var values = reckoned.ToDictionary(r => r.Column, r => r.Value);
        var columns = context.Model.GetRelationalModel().Tables.Single(t => t.Name == table).Columns.Select(c => c.Name).ToArray();
        var numbers = isSqlite
            ? $"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) SELECT i FROM n)"
            : $"(SELECT g::bigint AS i FROM generate_series(1, {count}) g)";
#pragma warning disable EF1002 // Names and expressions of this test.
        await context.Database.ExecuteSqlRawAsync(
            $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(Quoted))})
            SELECT {string.Join(", ", columns.Select(c => values.GetValueOrDefault(c, "t." + Quoted(c))))}
            FROM (SELECT * FROM "{table}" WHERE {which} LIMIT 1) t CROSS JOIN {numbers} n
            """);
#pragma warning restore EF1002
    }

    public async Task FinishAsync()
    {
        await context.Database.CommitTransactionAsync();
        if (!isSqlite)
        {
            // What a server does by itself before long. SQLite is left without any statistics, as a host leaves it.
            await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static string Quoted(string name) => $"\"{name}\"";
}
