using System.Linq.Expressions;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>Lets the lines by which public lists are paged follow the registrations and decisions that they stand for.</summary>
internal static class PublicLines
{
    public static async Task FollowAsync(KitDbContext context, CancellationToken cancellationToken)
    {
        var registrations = Changed<Registration>(context);
        var decisions = Changed<AwardDecision>(context);
        if (registrations.Count + decisions.Count == 0)
        {
            return;
        }

        var honoured = await FindAsync(context, [.. registrations.Select(r => r.Of.Unit), .. decisions.Where(d => d.Of.Signature is not null).SelectMany(d => d.Of.Honourees).Select(h => h.Participant)], cancellationToken);
        var units = await FindAsync(context, [.. honoured.Values.Select(p => p.Parent).OfType<ParticipantId>()], cancellationToken);
        Participant? Of(ParticipantId id) => honoured.GetValueOrDefault(id) ?? units.GetValueOrDefault(id);

        var known = registrations.Where(r => !r.IsNew).Select(r => r.Of.Id).ToList();
        await ReplaceAsync(context, known.Count == 0 ? null : l => known.Contains(l.Registration), l => l.Id, registrations.SelectMany(r => WorkLine.Of(r.Of, Of(r.Of.Unit))), cancellationToken);
        var signed = decisions.Where(d => !d.IsNew).Select(d => d.Of.Id).ToList();
        await ReplaceAsync(context, signed.Count == 0 ? null : l => signed.Contains(l.Decision), l => l.Code, decisions.SelectMany(d => HonourLine.Of(d.Of, Of)), cancellationToken);
    }

    private static List<(T Of, bool IsNew)> Changed<T>(KitDbContext context)
        where T : class =>
        [.. context.ChangeTracker.Entries<T>().Where(e => e.State is EntityState.Added or EntityState.Modified).Select(e => (e.Entity, e.State == EntityState.Added))];

    // What is loaded to be changed, or new, stands for what is stored.
    private static async Task<Dictionary<ParticipantId, Participant>> FindAsync(KitDbContext context, HashSet<ParticipantId> ids, CancellationToken cancellationToken)
    {
        var found = context.ChangeTracker.Entries<Participant>().Select(e => e.Entity).Where(p => ids.Contains(p.Id)).ToDictionary(p => p.Id);
        var missing = ids.Where(id => !found.ContainsKey(id)).ToList();
        foreach (var participant in missing.Count == 0 ? [] : await context.Set<Participant>().AsNoTracking().Where(p => missing.Contains(p.Id)).ToListAsync(cancellationToken))
        {
            found.Add(participant.Id, participant);
        }

        return found;
    }

    private static async Task ReplaceAsync<T, TKey>(
        KitDbContext context, Expression<Func<T, bool>>? known, Func<T, TKey> key, IEnumerable<T> lines, CancellationToken cancellationToken)
        where T : class
        where TKey : notnull
    {
        var before = known is null ? [] : (await context.Set<T>().Where(known).ToListAsync(cancellationToken)).ToDictionary(key);
        foreach (var line in lines)
        {
            if (before.Remove(key(line), out var stored))
            {
                context.Entry(stored).CurrentValues.SetValues(line);
            }
            else
            {
                context.Add(line);
            }
        }

        context.RemoveRange(before.Values);
    }
}
