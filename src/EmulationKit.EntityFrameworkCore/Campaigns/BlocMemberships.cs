using EmulationKit.Campaigns;
using EmulationKit.Participants;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

/// <summary>Lets the rows of memberships follow their blocs.</summary>
internal static class BlocMemberships
{
    public static void Follow(KitDbContext context)
    {
        var changed = context.ChangeTracker.Entries<Bloc>().Where(b => b.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray();

        // Who moves from one bloc to another leaves the first before entering the second, whatever the order of saving.
        foreach (var bloc in changed)
        {
            Each(context, bloc, Before(bloc).Except(After(bloc)), EntityState.Deleted);
        }

        foreach (var bloc in changed)
        {
            Each(context, bloc, After(bloc).Except(Before(bloc)), EntityState.Added);
        }
    }

    private static IEnumerable<ParticipantId> Before(EntityEntry<Bloc> bloc) =>
        bloc.State == EntityState.Added ? [] : bloc.Property(b => b.Members).OriginalValue;

    private static IEnumerable<ParticipantId> After(EntityEntry<Bloc> bloc) =>
        bloc.State == EntityState.Deleted ? [] : bloc.Entity.Members;

    private static void Each(KitDbContext context, EntityEntry<Bloc> bloc, IEnumerable<ParticipantId> members, EntityState state)
    {
        foreach (var member in members.ToArray())
        {
            var known = context.ChangeTracker.Entries<BlocMembership>().FirstOrDefault(m => m.Entity.BlocId == bloc.Entity.Id && m.Entity.ParticipantId == member);
            (known ?? context.Entry(new BlocMembership(bloc.Entity.CampaignId, member, bloc.Entity.Id))).State = state;
        }
    }
}
