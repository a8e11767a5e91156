using Microsoft.EntityFrameworkCore.Design;

namespace EmulationKit.EntityFrameworkCore.Sqlite;

/// <summary>The context by which migrations are made, without a host and without a database.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<KitDbContext>
{
    public KitDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<KitDbContext>();
        SqliteOptions.Configure(options, "Data Source=design.db");
        return new(options.Options);
    }
}
