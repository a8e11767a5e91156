using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace EmulationKit.Tool;

/// <summary>Finds and reads files that a call names.</summary>
internal static class InputBytes
{
    public static ErrorOr<IFileInfo> Find(string path)
    {
        try
        {
            return Directory.Exists(path) ? FileErrors.NotAFile(path)
                : File.Exists(path) ? new PhysicalFileInfo(new FileInfo(Path.GetFullPath(path)))
                : FileErrors.NotFound(path, FileErrors.NearestFile(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileErrors.CannotRead(path, problem);
        }
    }

    public static ErrorOr<byte[]> Read(string path)
    {
        var found = Find(path);
        try
        {
            return found.IsError ? found.Errors : File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return FileErrors.CannotRead(path, problem);
        }
    }
}
