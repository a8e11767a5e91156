using Microsoft.EntityFrameworkCore;

namespace EmulationKit.Benchmarks.Load;

/// <summary>One value of one sheet in a row of its own, as a system stores it that does not pack.</summary>
internal sealed class StoredScore
{
    public long Id { get; set; }

    public Guid Sheet { get; set; }

    public required string Criterion { get; set; }

    public required string Field { get; set; }

    public decimal Value { get; set; }
}

/// <summary>A database of such rows.</summary>
internal sealed class ScoresContext(DbContextOptions<ScoresContext> options) : DbContext(options)
{
    public DbSet<StoredScore> Scores => Set<StoredScore>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        // As a number, so that reading it costs no text.
        modelBuilder.Entity<StoredScore>().Property(s => s.Value).HasConversion<double>();
}
