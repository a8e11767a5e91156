using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>The files of a pack as they were sent: one by one, or in a zip, whose only folder is left out. They are read into
/// memory; too many or too large ones are refused.</summary>
internal sealed class UploadedPack : IFileProvider
{
    private const long MostBytes = 20 * 1024 * 1024;
    private const int MostFiles = 500;

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    private UploadedPack()
    {
    }

    /// <summary>The files that were sent. Refused: <c>Pack.NoFiles</c>, <c>Pack.TooLarge</c>, <c>Pack.NotAZip</c>.</summary>
    public static ErrorOr<IFileProvider> Of(IFormFileCollection sent)
    {
        if (sent.Count == 0 || sent.All(f => f.Length == 0))
        {
            return DomainError.Validation("Pack.NoFiles", "Choose the zip of the pack, or its files.", "Hãy chọn tệp .zip của bộ quy định, hoặc các tệp trong đó.", "files");
        }

        var pack = new UploadedPack();
        try
        {
            foreach (var file in sent)
            {
                using var stream = file.OpenReadStream();
                if (!(file.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? pack.Unzip(stream) : pack.Add(Path.GetFileName(file.FileName), stream)))
                {
                    return DomainError.Validation("Pack.TooLarge", $"The pack is larger than {MostBytes / 1024 / 1024} MB or has more than {MostFiles} files.",
                        $"Bộ quy định lớn hơn {MostBytes / 1024 / 1024} MB hoặc có hơn {MostFiles} tệp.", "files");
                }
            }
        }
        catch (InvalidDataException)
        {
            return DomainError.Validation("Pack.NotAZip", "The file is no zip, or it is damaged.", "Tệp không phải .zip, hoặc đã hỏng.", "files");
        }

        pack.LeaveOutFolder();
        return pack;
    }

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) => files.TryGetValue(subpath.TrimStart('/'), out var content) ? new Sent(subpath.Split('/')[^1], content) : new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var folder = subpath.Trim('/') is { Length: > 0 } name ? name + "/" : "";
        return new Contents([.. files.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal) && !f.Key[folder.Length..].Contains('/', StringComparison.Ordinal))
            .Select(f => new Sent(f.Key[folder.Length..], f.Value))]);
    }

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private bool Unzip(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0))
        {
            using var content = entry.Open();
            if (!Add(entry.FullName.Replace('\\', '/'), content))
            {
                return false;
            }
        }

        return true;
    }

    // A zip may say less of its size than it unpacks to, so what is read is counted.
    private bool Add(string name, Stream stream)
    {
        var left = MostBytes - files.Values.Sum(f => (long)f.Length);
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > left)
            {
                return false;
            }
        }

        files[name] = copy.ToArray();
        return files.Count <= MostFiles;
    }

    private void LeaveOutFolder()
    {
        if (files.ContainsKey("campaign.json") || files.Keys.FirstOrDefault(k => k.EndsWith("/campaign.json", StringComparison.Ordinal)) is not { } found)
        {
            return;
        }

        var folder = found[..^"campaign.json".Length];
        foreach (var (name, content) in files.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal)).ToList())
        {
            files.Remove(name);
            files[name[folder.Length..]] = content;
        }
    }

    private sealed class Sent(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public long Length => content.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.MinValue;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(content, writable: false);
    }

    private sealed class Contents(IReadOnlyList<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
