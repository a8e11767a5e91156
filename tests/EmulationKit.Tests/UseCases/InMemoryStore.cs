using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.UseCases;

/// <summary>A store as use cases see it: units of work apart from each other, versions, commands carried out once, and the
/// audit in the same commit.</summary>
internal sealed class InMemoryStore : ITestStore
{
    private readonly Dictionary<(Type Type, object Key), (object Value, int Version)> kept = [];
    private readonly Dictionary<Guid, (string Action, string Result)> results = [];

    private readonly InMemoryEvidenceStore evidence = new();

    public int Commits { get; private set; }

    public IEvidenceStore Evidence => evidence;

    public int EvidenceCount => evidence.Kept.Count;

    public Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken = default) => Task.FromResult<IUnitOfWork>(new InMemoryWork(this));

    public IReadOnlyList<T> Of<T>()
        where T : class => [.. kept.Where(k => k.Key.Type == typeof(T)).Select(k => (T)Deep.Clone(k.Value.Value))];

    public void Seed(params IEnumerable<object> aggregates)
    {
        foreach (var aggregate in aggregates)
        {
            kept[(aggregate.GetType(), KeyOf(aggregate))] = (Deep.Clone(aggregate), 1);
        }
    }

    internal static object KeyOf(object aggregate) => aggregate switch
    {
        AuditEntry entry => (entry.Chain, entry.Sequence),
        AuditPayload payload => (payload.Chain, payload.Sequence),
        AuditHead head => head.Chain,
        RunSeal seal => seal.Run,
        HonourLine line => line.Code,
        _ => aggregate.GetType().GetProperty("Id")!.GetValue(aggregate)!,
    };

    internal IReadOnlyList<(object Key, object Value, int Version)> Load(Type type)
    {
        lock (kept)
        {
            // What a store keeps beside aggregates for its lists follows from them.
            if (type == typeof(WorkLine) || type == typeof(HonourLine))
            {
                var participants = Of<Participant>().ToDictionary(p => p.Id);
                var lines = type == typeof(WorkLine)
                    ? Of<Registration>().SelectMany(r => WorkLine.Of(r, participants.GetValueOrDefault(r.Unit))).Cast<object>()
                    : Of<AwardDecision>().SelectMany(d => HonourLine.Of(d, id => participants.GetValueOrDefault(id)));
                return [.. lines.Select(l => (KeyOf(l), l, 1))];
            }

            return [.. kept.Where(k => k.Key.Type == type).Select(k => (k.Key.Key, Deep.Clone(k.Value.Value), k.Value.Version))];
        }
    }

    internal string? ResultOf(Guid command, string action)
    {
        lock (kept)
        {
            return results.TryGetValue(command, out var known) && known.Action == action ? known.Result : null;
        }
    }

    internal ErrorOr<AuditHead> VerifyAudit(Guid chain)
    {
        var payloads = Of<AuditPayload>().Where(p => p.Chain == chain).ToDictionary(p => p.Sequence);
        var links = Of<AuditEntry>().Where(e => e.Chain == chain).OrderBy(e => e.Sequence).Select(e => (e, payloads.GetValueOrDefault(e.Sequence)));
        return AuditChain.Verify(chain, links, Of<AuditHead>().FirstOrDefault(h => h.Chain == chain) ?? AuditHead.Empty(chain));
    }

    internal ErrorOr<Success> Commit(InMemoryWork work)
    {
        lock (kept)
        {
            return CommitAlone(work);
        }
    }

    private ErrorOr<Success> CommitAlone(InMemoryWork work)
    {
        if (work.Remembered.Any(r => results.ContainsKey(r.Id)))
        {
            return Error.Conflict("Store.CommandRepeated");
        }

        if (work.Changed.Any(c => VersionOf(c.Type, c.Key) != c.Version))
        {
            return Error.Conflict(work.Changed.Any(c => c.Version == 0) ? "Store.Duplicate" : "Store.Conflict");
        }

        foreach (var (type, key, value, version) in work.Changed)
        {
            kept[(type, key)] = (Deep.Clone(value), version + 1);
        }

        foreach (var (id, action, result) in work.Remembered)
        {
            results[id] = (action, result);
        }

        work.Drafts.ForEach(Append);
        Commits++;
        return Result.Success;
    }

    private void Append(AuditDraft draft)
    {
        var last = Of<AuditEntry>().Where(e => e.Chain == draft.Chain).MaxBy(e => e.Sequence);
        var head = last is null ? AuditHead.Empty(draft.Chain) : new(last.Chain, last.Sequence, last.Hash);
        var payload = AuditPayload.Of(draft, head.Sequence + 1);
        var entry = AuditEntry.After(head, draft, payload);
        Seed(entry, new AuditHead(entry.Chain, entry.Sequence, entry.Hash));
        if (payload is not null)
        {
            Seed(payload);
        }
    }

    private int VersionOf(Type type, object key) => kept.TryGetValue((type, key), out var found) ? found.Version : 0;
}
