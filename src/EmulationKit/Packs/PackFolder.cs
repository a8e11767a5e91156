using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>What a folder lacks to be a pack.</summary>
internal static class PackFolder
{
    public static List<Error> Missing(IFileProvider files)
    {
        var missing = PackFiles.Needed.Where(name => !files.GetFileInfo(name).Exists).ToArray();
        var there = files.GetDirectoryContents("").Where(f => !f.IsDirectory).Select(f => f.Name).Order(StringComparer.Ordinal).ToArray();
        if (missing.Length == PackFiles.Needed.Count)
        {
            var needed = string.Join(", ", PackFiles.Needed);
            return
            [
                DomainError.Validation("Pack.NotAPack", $"This folder is no pack: it has none of {needed}. Name a pack's folder, or make a pack with 'emulationkit new'.",
                    $"Thư mục này không phải bộ quy định: không có tệp nào trong số {needed}. Hãy chỉ đúng thư mục, hoặc tạo bộ mới bằng 'emulationkit new'.", ""),
            ];
        }

        return [.. missing.Select(name => Missing(name, Nearest.Of(name, there)))];
    }

    private static Error Missing(string name, string? near) => DomainError.At(
        DomainError.Validation("Pack.FileMissing",
            $"The pack has no {name}" + (near is null ? "; add it." : $"; is it '{near}'? Rename it."),
            $"Bộ quy định thiếu tệp {name}" + (near is null ? "; hãy bổ sung." : $"; có phải là '{near}'? Hãy đổi tên.")),
        new(name));
}
