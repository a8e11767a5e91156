using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmulationKit.Tests.Packs;

/// <summary>A folder that exists only in memory.</summary>
internal sealed class InMemoryFiles : IFileProvider
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => files.Keys;

    public byte[] this[string name]
    {
        get => files[name];
        set => files[name] = value;
    }

    public InMemoryFiles With(string name, string text)
    {
        var copy = new InMemoryFiles();
        foreach (var (known, bytes) in files)
        {
            copy.files[known] = bytes;
        }

        copy.files[name] = Encoding.UTF8.GetBytes(text);
        return copy;
    }

    public InMemoryFiles Without(string name)
    {
        var copy = With(name, "");
        copy.files.Remove(name);
        return copy;
    }

    public string Text(string name) => Encoding.UTF8.GetString(files[name]);

    public IFileInfo GetFileInfo(string subpath) =>
        files.TryGetValue(subpath, out var bytes) ? new InMemoryFile(subpath.Split('/')[^1], bytes) : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var prefix = subpath.Length == 0 ? "" : subpath + "/";
        return new Contents([.. files.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal) && !f.Key[prefix.Length..].Contains('/')).Select(f => new InMemoryFile(f.Key[prefix.Length..], f.Value))]);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Contents(IFileInfo[] files) : IDirectoryContents
    {
        public bool Exists => files.Length > 0;

        public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)files).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => files.GetEnumerator();
    }

    private sealed class InMemoryFile(string name, byte[] bytes) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => default;

        public long Length => bytes.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}
