using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>What all aggregates share: a table of the kit's own, an id that they bring along, and a version that rises
/// with every save.</summary>
internal static class AggregateMapping
{
    public const string Version = "Version";

    // A host may keep tables of its own in the same database.
    private const string Prefix = "Ek";

    public static void IsAggregate<T>(this EntityTypeBuilder<T> entity, string table, Expression<Func<T, object?>> id)
        where T : class
    {
        entity.IsRow(table);
        entity.WithoutWhatFollows();
        entity.HasKey(id);
        entity.Property(id).ValueGeneratedNever();
        entity.Property<int>(Version).IsConcurrencyToken();
    }

    // What can neither be set nor has a field of its own is worked out from the rest.
    private static void WithoutWhatFollows<T>(this EntityTypeBuilder<T> entity)
        where T : class
    {
        const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.IgnoreCase;
        foreach (var property in typeof(T).GetProperties().Where(p => p.SetMethod is null && typeof(T).GetField(p.Name, Fields) is null))
        {
            entity.Ignore(property.Name);
        }
    }

    public static void IsRow<T>(this EntityTypeBuilder<T> entity, string table)
        where T : class =>
        entity.ToTable(Prefix + table);

    /// <summary>Raises the version of everything that is going to be saved.</summary>
    public static void RaiseVersions(IEnumerable<EntityEntry> entries)
    {
        foreach (var entry in entries.Where(e => e.State is EntityState.Added or EntityState.Modified && e.Metadata.FindProperty(Version) is not null))
        {
            var version = entry.Property(Version);
            version.CurrentValue = (int)(version.OriginalValue ?? 0) + 1;
        }
    }
}
