using EmulationKit.Participants;

namespace EmulationKit.EntityFrameworkCore.Participants;

/// <summary>Lets the keys by which sheets and results are sorted follow the names of their participants, also when a name is
/// erased. No version rises: who edits a sheet meanwhile loses nothing.</summary>
internal static class NameKeys
{
    public static async Task FollowAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var renamed = context.ChangeTracker.Entries<Participant>().Where(p => p.State == EntityState.Modified && p.Property(x => x.SortKey).IsModified);
        foreach (var (id, key) in renamed.Select(p => (p.Entity.Id.Value, p.Entity.SortKey)).ToArray())
        {
            await context.Database.ExecuteSqlAsync($"""UPDATE "EkScoreSheets" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
            await context.Database.ExecuteSqlAsync($"""UPDATE "EkEvaluationRows" SET "SortKey" = {key} WHERE "Participant" = {id}""", cancellationToken);
        }
    }
}
