using EmulationKit.Audit;
using EmulationKit.Specifications;

namespace CaoBang525.Demo;

/// <summary>The latest entry of every chain.</summary>
internal sealed class LatestEntry : Specification<AuditEntry>
{
    public LatestEntry() => Query.OrderByDescending(e => e.At).Take(1).AsNoTracking();
}
