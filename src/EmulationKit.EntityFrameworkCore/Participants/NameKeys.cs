using EmulationKit.Participants;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EmulationKit.EntityFrameworkCore.Participants;

/// <summary>Lets the keys by which sheets and results are sorted follow the names of their participants, also when a name is
/// erased. No version rises: who edits a sheet meanwhile loses nothing.</summary>
internal static class NameKeys
{
    public static async Task FollowAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        foreach (var (id, key) in Changed(context).Select(p => (p.Entity.Id.Value, p.Entity.SortKey)).ToArray())
        {
            await context.Database.ExecuteSqlAsync($"""UPDATE "EkScoreSheets" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
            await context.Database.ExecuteSqlAsync($"""UPDATE "EkEvaluationRows" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
        }
    }

    /// <summary>The participants whose key is going to change.</summary>
    public static IEnumerable<EntityEntry<Participant>> Changed(KitDbContext context) =>
        context.ChangeTracker.Entries<Participant>().Where(p => p.State == EntityState.Modified && p.Property(x => x.SortKey).IsModified);
}
