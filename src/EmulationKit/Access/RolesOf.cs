namespace EmulationKit.Access;

/// <summary>The roles of a person, and those in which it may stand in, whenever they hold.</summary>
public sealed class RolesOf : Specification<RoleAssignment>
{
    /// <summary>Of a person.</summary>
    /// <param name="actor">The person.</param>
    public RolesOf(ActorId actor) => Query.Where(r => r.Actor == actor || r.Substitute == actor).AsNoTracking();
}
