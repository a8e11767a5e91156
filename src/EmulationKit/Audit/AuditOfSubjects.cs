namespace EmulationKit.Audit;

/// <summary>The links about some subjects, in whatever chain.</summary>
public sealed class AuditOfSubjects : Specification<AuditEntry>
{
    /// <summary>About some subjects.</summary>
    /// <param name="subjects">The subjects, such as <c>Participant/0191…</c>.</param>
    public AuditOfSubjects(IEnumerable<string> subjects)
    {
        var named = Guard.Against.Null(subjects).ToList();
        Query.Where(e => named.Contains(e.Subject)).AsNoTracking();
    }
}
