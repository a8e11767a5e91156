using System.Collections.Concurrent;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.UseCases;

/// <summary>Keeps evidence files in memory.</summary>
internal sealed class InMemoryEvidenceStore : IEvidenceStore
{
    public ConcurrentDictionary<EvidenceId, byte[]> Kept { get; } = [];

    public async Task PutAsync(EvidenceId id, Stream content, CancellationToken cancellationToken = default)
    {
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, cancellationToken);
        Kept[id] = whole.ToArray();
    }

    public Task<Stream?> OpenAsync(EvidenceId id, CancellationToken cancellationToken = default) =>
        Task.FromResult<Stream?>(Kept.TryGetValue(id, out var content) ? new MemoryStream(content, writable: false) : null);

    public Task DeleteAsync(EvidenceId id, CancellationToken cancellationToken = default)
    {
        Kept.TryRemove(id, out _);
        return Task.CompletedTask;
    }
}
