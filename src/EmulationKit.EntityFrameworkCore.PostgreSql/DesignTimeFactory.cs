using Microsoft.EntityFrameworkCore.Design;

namespace EmulationKit.EntityFrameworkCore.PostgreSql;

/// <summary>The context by which migrations are made, without a host and without a database.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<KitDbContext>
{
    public KitDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<KitDbContext>();
        PostgreSqlOptions.Configure(options, "Host=localhost;Database=design");
        return new(options.Options);
    }
}
