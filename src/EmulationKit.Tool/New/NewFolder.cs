using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tool;

/// <summary>Copies a pack into a folder, which is there whole or not at all.</summary>
internal static class NewFolder
{
    /// <summary>The names of the files that were written.</summary>
    public static ErrorOr<IReadOnlyList<string>> Copy(ResultFiles files, string source, string place)
    {
        if (ResultFiles.IsNone(place))
        {
            return FileErrors.NoPath(place);
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));
        if (File.Exists(full))
        {
            return At(place, "Folder.IsFile", "There is a file of this name; name another folder.", "Đã có tệp tên này; hãy chọn tên thư mục khác.");
        }

        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            return At(place, "Folder.NotEmpty", "The folder is there and not empty; name a new one.", "Thư mục đã có và không rỗng; hãy chọn thư mục mới.");
        }

        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
        {
            return FileErrors.NoFolder(place, Path.GetDirectoryName(full) ?? full);
        }

        var shipped = ShippedPacks.FilesOf(ShippedPacks.Open(source)).Where(f => !f.Path.StartsWith(PackFiles.Schemas + "/", StringComparison.Ordinal)).ToArray();
        return files.WriteFolder(place, folder => Fill(folder, shipped)).Then(_ => ErrorOrFactory.From<IReadOnlyList<string>>([.. shipped.Select(f => f.Path), .. PackSchemas.Names.Select(n => $"{PackFiles.Schemas}/{n}")]));
    }

    private static void Fill(string folder, IEnumerable<(string Path, IFileInfo File)> files)
    {
        foreach (var (path, file) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder);
            using var from = file.CreateReadStream();
            using var to = File.Create(target);
            from.CopyTo(to);
        }

        var schemas = Directory.CreateDirectory(Path.Combine(folder, PackFiles.Schemas)).FullName;
        foreach (var name in PackSchemas.Names)
        {
            File.WriteAllText(Path.Combine(schemas, name), PackSchemas.Read(name));
        }
    }

    private static Error At(string place, string code, string en, string vi) => DomainError.At(DomainError.Validation(code, en, vi, place), new(place));
}
