namespace EmulationKit.Tool;

/// <summary>How what should be a pack is refused.</summary>
internal static class PackSourceErrors
{
    public static Error IsFile(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return At(path, "Pack.IsFile", $"This is a file; name the pack's folder, such as '{folder}'.", $"Đây là tệp; hãy ghi thư mục của bộ quy định, chẳng hạn '{folder}'.");
    }

    public static Error NoFolder(string path)
    {
        var near = Nearest.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), Neighbours(path).Concat(ShippedPacks.Names));
        var shipped = string.Join(", ", ShippedPacks.Names);
        return At(path, "Pack.NoFolder",
            "There is no such folder" + (near is not null ? $"; did you mean '{near}'?" : shipped.Length > 0 ? $", and no pack of that name comes with the tool; there are: {shipped}." : "."),
            "Không có thư mục này" + (near is not null ? $"; có phải '{near}'?" : shipped.Length > 0 ? $", cũng không có bộ có sẵn nào tên như vậy; các bộ có sẵn: {shipped}." : "."));
    }

    private static string[] Neighbours(string path)
    {
        try
        {
            var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
            return Directory.Exists(parent) ? [.. Directory.EnumerateDirectories(parent).Select(f => Path.GetFileName(f))] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static Error At(string path, string code, string en, string vi) => DomainError.At(DomainError.Validation(code, en, vi, path), new(path));
}
