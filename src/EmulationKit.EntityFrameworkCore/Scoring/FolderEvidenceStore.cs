using System.Security.Cryptography;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>Keeps evidence files in a folder, under names that are hashes of their ids. A file appears there whole or not at
/// all.</summary>
internal sealed class FolderEvidenceStore(string folder, TimeProvider clock) : IEvidenceStore
{
    private const string Unfinished = ".part";

    // What a killed process left is taken away once nobody can be writing it any more.
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);
    private readonly Lazy<DirectoryInfo> incoming = new(() => Directory.CreateDirectory(Path.Combine(folder, "incoming")));

    public async Task PutAsync(EvidenceId id, Stream content, CancellationToken cancellationToken)
    {
        Sweep();
        var part = Path.Combine(incoming.Value.FullName, Guid.NewGuid().ToString("N") + Unfinished);
        try
        {
            await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(file, cancellationToken);
                await file.FlushAsync(cancellationToken);
                file.Flush(flushToDisk: true);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(id))!);
            File.Move(part, PathOf(id));
        }
        finally
        {
            File.Delete(part);
        }
    }

    public Task<Stream?> OpenAsync(EvidenceId id, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous));
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task DeleteAsync(EvidenceId id, CancellationToken cancellationToken)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }

        return Task.CompletedTask;
    }

    private string PathOf(EvidenceId id)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(id.Value.ToByteArray()));
        return Path.Combine(folder, name[..2], name);
    }

    private void Sweep()
    {
        foreach (var left in incoming.Value.EnumerateFiles("*" + Unfinished).Where(f => f.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - Abandoned))
        {
            left.Delete();
        }
    }
}
