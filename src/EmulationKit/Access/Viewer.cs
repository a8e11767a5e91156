using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>Somebody who reads or acts, with every role held on the day. Who is not signed in is the public.</summary>
public sealed class Viewer
{
    private readonly RoleAssignment[] roles;

    private Viewer(ActorId? actor, DateOnly day, RoleAssignment[] roles, IReadOnlyList<BlocOffice> offices)
    {
        Actor = actor;
        Day = day;
        this.roles = roles;
        Offices = offices;
    }

    /// <summary>Who it is; nobody for the public.</summary>
    public ActorId? Actor { get; }

    /// <summary>The day for which the roles hold.</summary>
    public DateOnly Day { get; }

    /// <summary>The offices that the viewer's units hold in blocs.</summary>
    public IReadOnlyList<BlocOffice> Offices { get; }

    /// <summary>Somebody who is not signed in.</summary>
    /// <param name="day">The day.</param>
    public static Viewer Public(DateOnly day) => new(null, day, [], []);

    /// <summary>A person with the roles held on a day.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="day">The day.</param>
    /// <param name="roles">Assignments of the person or with it as substitute; those not held on the day are left out.</param>
    /// <param name="offices">The offices that units hold in blocs on the day; those of other units are left out.</param>
    public static Viewer Of(ActorId actor, DateOnly day, IEnumerable<RoleAssignment> roles, IEnumerable<BlocOffice> offices)
    {
        Guard.Against.Null(roles);
        Guard.Against.Null(offices);
        var held = roles.Where(r => r.IsHeldBy(actor, day)).ToArray();
        return new(actor, day, held, [.. offices.Where(o => held.Any(r => r.Role == Role.UnitOfficer && r.Unit == o.Unit && IsIn(r, o.Campaign)))]);
    }

    /// <summary>Whether the viewer has a role in a campaign.</summary>
    /// <param name="role">The role.</param>
    /// <param name="campaign">The campaign; none asks for the role in every campaign.</param>
    public bool Is(Role role, CampaignId? campaign) => roles.Any(r => r.Role == role && IsIn(r, campaign));

    /// <summary>Whether the viewer has a role in every campaign.</summary>
    /// <param name="role">The role.</param>
    public bool IsEverywhere(Role role) => roles.Any(r => r.Role == role && r.Campaign is null);

    /// <summary>The campaigns in which the viewer has a role, beside those of roles held everywhere.</summary>
    /// <param name="role">The role.</param>
    public IReadOnlyList<CampaignId> CampaignsAs(Role role) => [.. roles.Where(r => r.Role == role).Select(r => r.Campaign).OfType<CampaignId>().Distinct()];

    /// <summary>The units that the viewer is an officer of in a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public IReadOnlyList<ParticipantId> UnitsIn(CampaignId campaign) =>
        [.. roles.Where(r => r.Role == Role.UnitOfficer && IsIn(r, campaign)).Select(r => r.Unit).OfType<ParticipantId>().Distinct()];

    /// <summary>The units that the viewer is an officer of, each with its campaign; none means every campaign.</summary>
    public IReadOnlyList<(CampaignId? Campaign, ParticipantId Unit)> Units =>
        [.. roles.Where(r => r is { Role: Role.UnitOfficer, Unit: not null }).Select(r => (r.Campaign, r.Unit!.Value)).Distinct()];

    /// <summary>The codes of the blocs that a unit of the viewer heads, or is the deputy of, in a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    public IReadOnlyList<string> BlocsLedIn(CampaignId campaign) => [.. Offices.Where(o => o.Campaign == campaign).Select(o => o.Bloc).Distinct()];

    /// <summary>The roles held on the day.</summary>
    internal IReadOnlyList<RoleAssignment> Roles => roles;

    private static bool IsIn(RoleAssignment role, CampaignId? campaign) => role.Campaign is null || role.Campaign == campaign;
}
