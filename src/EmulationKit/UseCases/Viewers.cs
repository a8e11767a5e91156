using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.UseCases;

/// <summary>Finds out who acts: the roles held today, and the offices of the person's units.</summary>
public static class Viewers
{
    /// <summary>A viewer with everything held now.</summary>
    /// <param name="work">Where the roles are kept.</param>
    /// <param name="actor">Who; nobody if not signed in.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Viewer> OfAsync(IUnitOfWork work, ActorId? actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Guard.Against.Null(work);
        var day = CampaignTimeZone.Of(CampaignTimeZone.Default).Value.DayOf(now);
        if (actor is not { } person)
        {
            return Viewer.Public(day);
        }

        var roles = await work.Repository<RoleAssignment>().ListAsync(new RolesOf(person), cancellationToken);
        var blocs = roles.Any(r => r.Role == Role.UnitOfficer && r.IsHeldBy(person, day))
            ? await work.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([.. roles.Select(r => r.Campaign)]), cancellationToken)
            : [];
        return Viewer.Of(person, day, roles, blocs.SelectMany(b => Offices(b, day)));
    }

    private static IEnumerable<BlocOffice> Offices(Bloc bloc, DateOnly day)
    {
        if (bloc.HeadOn(day) is { } head)
        {
            yield return new(bloc.CampaignId, bloc.Code, BlocRole.Head, head) { Members = bloc.Members };
        }

        if (bloc.DeputyOn(day) is { } deputy)
        {
            yield return new(bloc.CampaignId, bloc.Code, BlocRole.Deputy, deputy) { Members = bloc.Members };
        }
    }
}
