using System.Diagnostics;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>A PostgreSQL of the tests' own, reached by a socket in a directory that goes with it.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    private readonly string directory = Path.Combine("/tmp", "ek-pg-" + Guid.NewGuid().ToString("N")[..8]);

    public PostgreSqlServer()
    {
        Directory.CreateDirectory(Path.Combine(directory, "s"));
        if (IsRoot)
        {
            Run("chown", "-R", "postgres", directory);
        }

        AsPostgres($"{Programs}/initdb -D {directory}/data -U postgres -A trust --locale=C.UTF-8 -E UTF8 --no-sync");
        AsPostgres($"{Programs}/pg_ctl -D {directory}/data -w -l {directory}/log -o \"-k {directory}/s -c listen_addresses='' -c fsync=off -c synchronous_commit=off\" start");
    }

    public static bool IsInstalled => Installed() is not null;

    /// <summary>Whether tests on it run: where it is installed, and always in continuous integration.</summary>
    public static bool IsExpected => IsInstalled || Environment.GetEnvironmentVariable("CI") == "true";

    private static string Programs => Installed() ?? throw new InvalidOperationException("PostgreSQL is not installed.");

    private static bool IsRoot => Environment.UserName == "root";

    public string ConnectionTo(string database) => $"Host={directory}/s;Username=postgres;Database={database}";

    public void Dispose()
    {
        AsPostgres($"{Programs}/pg_ctl -D {directory}/data -m immediate stop");
        Directory.Delete(directory, recursive: true);
    }

    private static string? Installed() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => $"{version}/bin").Where(bin => File.Exists($"{bin}/initdb")).Order(StringComparer.Ordinal).LastOrDefault()
            : null;

    // The server refuses to run as root.
    private static void AsPostgres(string command)
    {
        if (IsRoot)
        {
            Run("su", "postgres", "-s", "/bin/sh", "-c", command);
        }
        else
        {
            Run("/bin/sh", "-c", command);
        }
    }

    // The server inherits what it would print to, so nothing is read from there.
    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "cd /tmp; exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]))
            ?? throw new InvalidOperationException($"{program} does not start.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
