using System.Security;

namespace EmulationKit.Tool;

/// <summary>Writes files so that each is there whole or not at all: beside its place under another name first, then
/// moved.</summary>
internal sealed class ResultFiles : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> begun = [];
    private bool closed;

    /// <summary>Whether a file can be written there, asked before the work is done that it is for.</summary>
    public static ErrorOr<Success> Check(string path, bool force)
    {
        if (IsNone(path))
        {
            return FileErrors.NoPath(path);
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full) || Path.EndsInDirectorySeparator(path))
        {
            return FileErrors.IsFolder(path);
        }

        if (full.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return FileErrors.IsDevice(path);
        }

        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
        {
            return FileErrors.NoFolder(path, folder);
        }

        return File.Exists(full) && !force ? FileErrors.AlreadyThere(path) : Result.Success;
    }

    /// <summary>Whether a text can be no path at all.</summary>
    public static bool IsNone(string path) => string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal);

    /// <summary>Writes a file.</summary>
    public ErrorOr<Success> Write(string path, bool force, Func<Stream, ErrorOr<Success>> write) => WriteAll([(path, write)], force);

    /// <summary>Writes a file.</summary>
    public ErrorOr<Success> Write(string path, bool force, Action<Stream> write) => WriteAll([(path, Always(write))], force);

    /// <summary>A way of writing that refuses nothing.</summary>
    public static Func<Stream, ErrorOr<Success>> Always(Action<Stream> write) => stream =>
    {
        write(stream);
        return Result.Success;
    };

    /// <summary>Writes files of which none is put in its place before all are whole.</summary>
    public ErrorOr<Success> WriteAll(IReadOnlyList<(string Path, Func<Stream, ErrorOr<Success>> Write)> files, bool force)
    {
        var errors = files.SelectMany(f => Check(f.Path, force).ErrorsOrEmptyList).ToList();
        if (errors.Count > 0)
        {
            return errors;
        }

        var moves = new List<(string From, string To)>();
        var current = "";
        try
        {
            foreach (var (path, write) in files)
            {
                current = path;
                var full = Path.GetFullPath(path);
                var beside = Begin(full);
                using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16))
                {
                    var written = write(stream);
                    if (written.IsError)
                    {
                        return written.Errors;
                    }
                }

                moves.Add((beside, full));
            }

            foreach (var (from, to) in moves)
            {
                current = to;
                Place(from, to, force);
            }

            return Result.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException)
        {
            return FileErrors.CannotWrite(current, problem);
        }
        finally
        {
            Discard();
        }
    }

    /// <summary>Makes a folder, which is there whole or not at all. There must be nothing in its place, or an empty folder.</summary>
    public ErrorOr<Success> WriteFolder(string path, Action<string> fill)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            var beside = Begin(full);
            fill(beside);
            if (Directory.Exists(full))
            {
                Directory.Delete(full);
            }

            Place(beside, full, force: false);
            return Result.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SecurityException)
        {
            return FileErrors.CannotWrite(path, problem);
        }
        finally
        {
            Discard();
        }
    }

    /// <summary>Takes away what was begun; nothing is put in its place from here on.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
        }

        Discard();
    }

    private string Begin(string full)
    {
        var beside = Path.Combine(Path.GetDirectoryName(full) ?? "", $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}.tmp");
        lock (gate)
        {
            begun.Add(beside);
        }

        return beside;
    }

    private void Place(string from, string to, bool force)
    {
        lock (gate)
        {
            if (closed)
            {
                throw new OperationCanceledException();
            }

            if (Directory.Exists(from))
            {
                Directory.Move(from, to);
            }
            else
            {
                File.Move(from, to, overwrite: force);
            }

            begun.Remove(from);
        }
    }

    private void Discard()
    {
        string[] left;
        lock (gate)
        {
            left = [.. begun];
            begun.Clear();
        }

        foreach (var path in left)
        {
            try
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // What cannot be deleted was never begun, or its folder is gone.
            }
        }
    }
}
