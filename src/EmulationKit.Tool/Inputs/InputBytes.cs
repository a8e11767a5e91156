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
            if (Directory.Exists(path))
            {
                return FileErrors.NotAFile(path);
            }

            if (!File.Exists(path))
            {
                return FileErrors.NotFound(path, FileErrors.NearestFile(path));
            }

            // Files are read more than once; what comes through a pipe cannot be.
            using var probe = File.OpenRead(path);
            return probe.CanSeek ? new PhysicalFileInfo(new FileInfo(Path.GetFullPath(path))) : FileErrors.IsPipe(path);
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
