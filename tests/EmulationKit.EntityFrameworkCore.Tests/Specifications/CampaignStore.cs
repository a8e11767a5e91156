using Microsoft.Data.Sqlite;

namespace EmulationKit.EntityFrameworkCore.Tests.Specifications;

/// <summary>A real SQLite database in memory, with what was asked of it.</summary>
public sealed class CampaignStore : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly List<string> commands = [];

    public CampaignStore()
    {
        connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
        context.AddRange(
            new Bloc
            {
                Id = 1,
                Name = "Khối Nội chính",
                Head = new Officer { Name = "Hoàng Thị Mai", Post = new Post { Title = "Chánh án" } },
                Units =
                [
                    new Unit
                    {
                        Name = "Công an tỉnh",
                        Officer = new Officer { Name = "Nông Văn Dền", Post = new Post { Title = "Đại úy" } },
                        Works = [new Work { Name = "Đường Pác Bó" }, new Work { Name = "Nhà tình nghĩa" }],
                    },
                    new Unit { Name = "Tòa án nhân dân" },
                ],
            },
            new Bloc { Id = 2, Name = "Khối Kinh tế" },
            new Bloc { Id = 3, Name = "Khối Văn xã" });
        context.SaveChanges();
        commands.Clear();
    }

    /// <summary>The queries that were run since the store was filled.</summary>
    public IReadOnlyList<string> Commands => commands;

    public CampaignContext Open() => new(new DbContextOptionsBuilder<CampaignContext>()
        .UseSqlite(connection)
        .LogTo(commands.Add, [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuted])
        .Options);

    public void Dispose() => connection.Dispose();
}

public sealed class CampaignContext(DbContextOptions<CampaignContext> options) : DbContext(options)
{
    public DbSet<Bloc> Blocs => Set<Bloc>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Bloc>().HasMany(bloc => bloc.Units).WithOne().OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Unit>().HasMany(unit => unit.Works).WithOne().OnDelete(DeleteBehavior.Cascade);
    }
}

public sealed class BlocRepository(CampaignContext context) : RepositoryBase<Bloc>(context);
