namespace EmulationKit.Access;

/// <summary>Everybody who is or was an organiser of anything.</summary>
public sealed class Organisers : Specification<RoleAssignment>
{
    /// <summary>Everybody.</summary>
    public Organisers() => Query.Where(r => r.Role == Role.Organiser).AsNoTracking();
}
