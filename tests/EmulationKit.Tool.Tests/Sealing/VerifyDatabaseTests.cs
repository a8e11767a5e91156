using EmulationKit.Campaigns;
using EmulationKit.UseCases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.Tool.Tests.Sealing;

public sealed class VerifyDatabaseTests
{
    private static readonly CampaignId Campaign = CampaignId.New();

    [Fact]
    public async Task Every_chain_of_a_database_is_gone_through()
    {
        using var folder = AFolder.Empty();
        await WriteAsync(folder);

        Ran.Tool("verify", "--database", folder["kit.db"]).Exits(ExitCodes.Done).Says("✓ Ngoài các phong trào: đủ 1 mắt xích").Says($"✓ {Campaign.Value}: đủ 3 mắt xích").Says("SHA-256 ");
        var chains = Ran.Tool("verify", "--database", $"Data Source={folder["kit.db"]}", "--output", "json").Exits(ExitCodes.Done).Result.GetProperty("chains");
        Assert.Equal([1, 3], chains.EnumerateArray().Select(c => c.GetProperty("links").GetInt32()));
    }

    [Fact]
    public async Task A_broken_link_is_named()
    {
        using var folder = AFolder.Empty();
        await WriteAsync(folder);
        await RunAsync(folder, """UPDATE "EkAuditEntries" SET "Action" = 'Other' WHERE "Sequence" = 2""");

        Ran.Tool("verify", "--database", folder["kit.db"], "--lang", "en").Exits(ExitCodes.Negative).Says("✓ Outside campaigns").Says($"✗ {Campaign.Value}").Says("link 2 (Other) was changed");
        var ran = Ran.Tool("verify", "--database", folder["kit.db"], "--output", "json").Exits(ExitCodes.Negative);
        Assert.False(ran.Result.GetProperty("verified").GetBoolean());
        Assert.Equal("audit/2", ran.Result.GetProperty("chains")[1].GetProperty("broken").GetProperty("path").GetString());
    }

    [Fact]
    public async Task What_cannot_be_verified_is_refused_and_nothing_is_made()
    {
        using var folder = AFolder.Empty();
        folder.Write("text.db", string.Concat(Enumerable.Repeat("không phải cơ sở dữ liệu ", 100)));
        await using (var other = new SqliteConnection($"Data Source={folder["other.db"]};Pooling=false"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE things (id INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        Ran.Tool("verify", "--database", folder["none.db"]).Refused("Không kết nối được cơ sở dữ liệu");
        Ran.Tool("verify", "--database", folder["text.db"]).Refused("Không kết nối được cơ sở dữ liệu");
        Ran.Tool("verify", "--database", folder["other.db"]).Refused("chưa có các bảng");
        Ran.Tool("verify", "--provider", "postgresql", "--database", "Host=127.0.0.1;Port=1;Timeout=2").Refused("Không kết nối được cơ sở dữ liệu");
        Ran.Tool("verify", "--provider", "postgresql", "--database", "Sai=1;Password=bí mật").Refused("không phải chuỗi kết nối");
        Ran.Tool("verify").Refused("--database");
        Ran.Tool("verify", "a.seal.json", "--database", "kit.db").Refused("--database");
        Assert.Equal(["other.db", "text.db"], folder.Names());
    }

    private static async Task WriteAsync(AFolder folder)
    {
        await using var services = new ServiceCollection().AddEmulationKit().UseSqlite($"Data Source={folder["kit.db"]};Pooling=false").Services.BuildServiceProvider();
        await services.MigrateKitDatabaseAsync();
        await using var work = await services.GetRequiredService<IUnitOfWorkFactory>().BeginAsync();
        foreach (var campaign in new CampaignId?[] { null, Campaign, Campaign, Campaign })
        {
            work.Record(new(campaign, "Enter", "ScoreSheet/1", new("can-bo"), new(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)));
        }

        Assert.False((await work.CommitAsync(default)).IsError);
    }

    private static async Task RunAsync(AFolder folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder["kit.db"]};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
