using System.Text;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmulationKit.Tool;

/// <summary>A pack's folder with changed rules laid over it. Values are replaced in the text, so that errors keep the
/// lines of the files.</summary>
internal sealed class ChangedPack(IFileProvider files) : IFileProvider
{
    private readonly Dictionary<string, byte[]> changed = [];

    /// <summary>Lays a file over a pack's.</summary>
    public static IFileProvider With(IFileProvider files, string name, byte[] bytes) => new ChangedPack(files) { changed = { [name] = bytes } };

    /// <summary>Lays changes over a pack that is known to read.</summary>
    public static ErrorOr<IFileProvider> Of(IFileProvider files, IReadOnlyList<string> changes)
    {
        var pack = new ChangedPack(files);
        var errors = changes.SelectMany(text => RuleChange.Read(text).Then(pack.Apply).ErrorsOrEmptyList).ToList();
        return errors.Count > 0 ? errors : pack;
    }

    public IFileInfo GetFileInfo(string subpath) => changed.TryGetValue(subpath, out var bytes) ? new ChangedFile(subpath, bytes) : files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private ErrorOr<Success> Apply(RuleChange change)
    {
        var file = RulePath.FileOf(change.Path);
        if (file.IsError)
        {
            return file.Errors;
        }

        var text = Read(file.Value);
        return RulePath.Find(change.Path, JsonSpan.Read(text)).Then(target =>
        {
            var (at, key) = target;
            var value = Encoding.UTF8.GetBytes(change.Json);
            changed[file.Value] = key is null
                ? [.. text[..at.Start], .. value, .. text[at.End..]]
                : [.. text[..(at.Start + 1)], .. Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(key)}: "), .. value, .. at.Members.Count > 0 ? ", "u8 : [], .. text[(at.Start + 1)..]];
            return ErrorOrFactory.From(Result.Success);
        });
    }

    private byte[] Read(string file)
    {
        using var stream = GetFileInfo(file).CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private sealed class ChangedFile(string name, byte[] bytes) : IFileInfo
    {
        public bool Exists => true;

        public long Length => bytes.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(bytes, writable: false);
    }
}
