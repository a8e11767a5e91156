using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EmulationKit.Tool;

/// <summary>Which database a command looks at. It is only read; one that is not there is not made.</summary>
internal sealed class DatabaseOptions
{
    private const string Sqlite = "sqlite";
    private const string PostgreSql = "postgresql";

    private readonly ValueOption connection = new("--database", new("chuỗi kết nối", "connection"),
        new("chuỗi kết nối, hoặc tên tệp SQLite", "a connection string, or the name of a file of SQLite"));

    private readonly ValueOption provider = new("--provider", new("loại", "kind"), new("loại cơ sở dữ liệu; không ghi là sqlite", "the kind of database; sqlite if not given"))
    {
        Choices = [Sqlite, PostgreSql],
    };

    public void AddTo(ToolCommand command)
    {
        command.Options.Add(connection);
        command.Options.Add(provider);
    }

    public string? Connection(Call call) => call[connection];

    /// <summary>The kit on the database. Refused: <c>Usage.NotAConnection</c>.</summary>
    public ErrorOr<ServiceProvider> Open(Call call, string text)
    {
        var kit = new ServiceCollection().AddEmulationKit();
        try
        {
            _ = call[provider] == PostgreSql
                ? kit.UsePostgreSql(new NpgsqlConnectionStringBuilder(text).ConnectionString)
                : kit.UseSqlite(new SqliteConnectionStringBuilder(text.Contains('=', StringComparison.Ordinal) ? text : $"Data Source={text}") { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The text may hold a password, and is not shown.
            return DomainError.Validation("Usage.NotAConnection",
                "--database: this is no connection string; write 'Data Source=emulationkit.db', or with '--provider postgresql' 'Host=…;Database=…;Username=…'.",
                "--database: đây không phải chuỗi kết nối; hãy ghi 'Data Source=emulationkit.db', hoặc với '--provider postgresql' là 'Host=…;Database=…;Username=…'.");
        }

        return kit.Services.BuildServiceProvider();
    }
}
