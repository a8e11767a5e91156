namespace EmulationKit.Tool;

/// <summary>Reads a file as a whole.</summary>
internal static class InputBytes
{
    public static ErrorOr<byte[]> Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? FileErrors.NotAFile(path)
                : File.Exists(path) ? File.ReadAllBytes(path)
                : FileErrors.NotFound(path, FileErrors.NearestFile(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileErrors.CannotRead(path, problem);
        }
    }
}
