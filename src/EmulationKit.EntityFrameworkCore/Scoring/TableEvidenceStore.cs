using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>Keeps evidence files in the database, where every host that shares it finds them.</summary>
internal sealed class TableEvidenceStore(IDbContextFactory<KitDbContext> contexts) : IEvidenceStore
{
    public async Task PutAsync(EvidenceId id, Stream content, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(new EvidenceContent(id, whole.ToArray()));
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task<Stream?> OpenAsync(EvidenceId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var content = await context.Set<EvidenceContent>().Where(c => c.Id == id).Select(c => c.Content).FirstOrDefaultAsync(cancellationToken);
        return content is null ? null : new MemoryStream(content, writable: false);
    }

    public async Task DeleteAsync(EvidenceId id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<EvidenceContent>().Where(c => c.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
