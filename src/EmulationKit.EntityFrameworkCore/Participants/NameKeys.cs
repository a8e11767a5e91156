using EmulationKit.Honours;
using EmulationKit.Participants;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EmulationKit.EntityFrameworkCore.Participants;

/// <summary>Lets the keys by which sheets and results are sorted, and the words by which public lists are searched, follow the
/// names of their participants, also when a name is erased. No version rises: who edits a sheet meanwhile loses nothing.</summary>
internal static class NameKeys
{
    public static async Task FollowAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        foreach (var entry in Changed(context).ToArray())
        {
            var (id, key) = (entry.Entity.Id.Value, entry.Entity.SortKey);
            if (entry.Property(p => p.SortKey).IsModified)
            {
                await context.Database.ExecuteSqlAsync($"""UPDATE "EkScoreSheets" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
                await context.Database.ExecuteSqlAsync($"""UPDATE "EkEvaluationRows" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
            }

            await FollowInListsAsync(context, entry.Entity, cancellationToken);
        }
    }

    /// <summary>Whether anything that others follow is going to change.</summary>
    public static bool IsNeeded(KitDbContext context) => Changed(context).Any();

    // A struck line names nobody, whatever becomes of names.
    private static async Task FollowInListsAsync(KitDbContext context, Participant who, CancellationToken cancellationToken)
    {
        var (id, parent, text, name) = (who.Id.Value, who.Parent?.Value, HonourLine.TextOf(who), VietnameseText.Normalize(who.Name));
        var above = parent is null ? "" : VietnameseText.Normalize((await context.Set<Participant>().FindAsync([who.Parent], cancellationToken))?.Name ?? "");
        await context.Database.ExecuteSqlAsync($"""UPDATE "EkWorkLines" SET "UnitText" = {name} WHERE "Unit" = {id}""", cancellationToken);
        await context.Database.ExecuteSqlAsync($"""UPDATE "EkHonourLines" SET "NameText" = {text}, "Parent" = {parent}, "UnitText" = {above} WHERE "Participant" = {id} AND "Standing" = 'Standing'""", cancellationToken);
        await context.Database.ExecuteSqlAsync($"""UPDATE "EkHonourLines" SET "UnitText" = {name} WHERE "Parent" = {id}""", cancellationToken);
    }

    private static IEnumerable<EntityEntry<Participant>> Changed(KitDbContext context) =>
        context.ChangeTracker.Entries<Participant>().Where(p => p.State == EntityState.Modified
            && (p.Property(x => x.SortKey).IsModified || p.Property(x => x.Name).IsModified || p.Property(x => x.Post).IsModified || p.Property(x => x.Parent).IsModified));
}
