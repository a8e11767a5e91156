using System.Runtime.CompilerServices;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.UseCases;

/// <summary>One unit of work: what it loaded, as it was and as it is now.</summary>
internal sealed class InMemoryWork(InMemoryStore store) : IUnitOfWork
{
    private readonly Dictionary<Type, List<Tracked>> loaded = [];

    public List<(Guid Id, string Action, string Result)> Remembered { get; } = [];

    public List<AuditDraft> Drafts { get; } = [];

    public IEnumerable<(Type Type, object Key, object Value, int Version)> Changed =>
        loaded.SelectMany(l => l.Value.Where(t => t.Before is null || !Deep.Same(t.Before, t.Value)).Select(t => (l.Key, InMemoryStore.KeyOf(t.Value), t.Value, t.Version))).ToArray();

    public IRepositoryBase<T> Repository<T>()
        where T : class => new InMemoryRepository<T>(this);

    public async IAsyncEnumerable<PackedSheet> PackedSheetsAsync(CampaignId campaign, string? bloc, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var sheet in store.Of<ScoreSheet>().Where(s => s.Campaign == campaign && (bloc is null || s.Bloc == bloc)))
        {
            var rules = store.Of<Campaign>().Single(c => c.Id == campaign).Version(sheet.RulesVersion).Value.Rules;
            var packing = SheetPacking.Of(EvaluationPlan.Compile(rules).Value, sheet.RulesVersion);
            yield return new(
                sheet.Participant, sheet.Kind, sheet.Bloc, sheet.RulesVersion, !sheet.IsProvisional, packing.Pack(sheet.ProvisionalInputs(ScoreColumn.Appraisal).Inputs));
        }
    }

    public int VersionOf(object aggregate) => loaded.GetValueOrDefault(aggregate.GetType())?.Find(t => ReferenceEquals(t.Value, aggregate))?.Version ?? 0;

    public Task<string?> ResultOfAsync(Guid commandId, string action, CancellationToken cancellationToken) => Task.FromResult(store.ResultOf(commandId, action));

    public void Remember(Guid commandId, string action, string result) => Remembered.Add((commandId, action, result));

    public void Record(AuditDraft draft) => Drafts.Add(draft);

    public Task<ErrorOr<AuditHead>> VerifyAuditAsync(Guid chain, CancellationToken cancellationToken) => Task.FromResult(store.VerifyAudit(chain));

    public Task<ErrorOr<Success>> CommitAsync(CancellationToken cancellationToken) => Task.FromResult(store.Commit(this));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal IEnumerable<T> All<T>() => Set(typeof(T)).Select(t => (T)t.Value);

    internal void Add(object aggregate) => Set(aggregate.GetType()).Add(new(aggregate, null, 0));

    private List<Tracked> Set(Type type)
    {
        if (!loaded.TryGetValue(type, out var set))
        {
            loaded[type] = set = [.. store.Load(type).Select(l => new Tracked(l.Value, Deep.Clone(l.Value), l.Version))];
        }

        return set;
    }

    private sealed record Tracked(object Value, object? Before, int Version);
}
