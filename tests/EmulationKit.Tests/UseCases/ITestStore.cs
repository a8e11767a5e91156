using EmulationKit.Audit;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.UseCases;

/// <summary>A store with what tests need beyond what use cases do: to fill it, and to look at what is kept.</summary>
internal interface ITestStore : IUnitOfWorkFactory
{
    /// <summary>How often something was committed.</summary>
    int Commits { get; }

    /// <summary>Where evidence files are kept.</summary>
    IEvidenceStore Evidence { get; }

    /// <summary>How many evidence files are kept.</summary>
    int EvidenceCount { get; }

    IReadOnlyList<T> Of<T>()
        where T : class;

    void Seed(params IEnumerable<object> aggregates);
}

internal static class TestStoreExtensions
{
    public static IEnumerable<(AuditEntry Entry, AuditPayload? Payload)> Chain(this ITestStore store, Guid chain)
    {
        var payloads = store.Of<AuditPayload>().ToDictionary(p => (p.Chain, p.Sequence));
        return store.Of<AuditEntry>().Where(e => e.Chain == chain).OrderBy(e => e.Sequence).Select(e => (e, payloads.GetValueOrDefault((e.Chain, e.Sequence))));
    }
}
