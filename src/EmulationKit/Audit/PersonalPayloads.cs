namespace EmulationKit.Audit;

/// <summary>The payloads of some links that hold personal data and are not erased.</summary>
public sealed class PersonalPayloads : Specification<AuditPayload>
{
    /// <summary>Of some links of a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="sequences">The places of the links.</param>
    public PersonalPayloads(Guid chain, IEnumerable<long> sequences)
    {
        var places = Guard.Against.Null(sequences).ToList();
        Query.Where(p => p.Chain == chain && p.Personal && p.ErasedAt == null && places.Contains(p.Sequence));
    }
}
