using System.Collections.Concurrent;
using System.Diagnostics;
using EmulationKit.EntityFrameworkCore.Tests.Storage;
using EmulationKit.EntityFrameworkCore.Writer;

namespace EmulationKit.EntityFrameworkCore.Tests.Durability;

/// <summary>A process of its own that writes to a database, and what it said.</summary>
internal sealed class WriterProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> lines = [];
    private readonly Process process;
    private readonly Task reading;
    private readonly TaskCompletionSource doneOften = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int done;
    private int often;
    private readonly Dictionary<string, TaskCompletionSource> awaited = new()
    {
        ["ready"] = new(TaskCreationOptions.RunContinuationsAsynchronously),
        ["halted"] = new(TaskCreationOptions.RunContinuationsAsynchronously),
        ["end"] = new(TaskCreationOptions.RunContinuationsAsynchronously),
    };

    private WriterProcess(params string[] arguments)
    {
        var program = typeof(Host).Assembly.Location;
        process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        reading = Task.Run(ReadAsync);
    }

    public static WriterProcess Living(IEnumerable<Store> stores) => new(["life", .. stores.SelectMany(s => new[] { s.Kind.ToString(), s.ConnectionString })]);

    public static WriterProcess Editing(IEnumerable<Store> stores, int writersEach, int seconds) =>
        new(["edit", $"{writersEach}", $"{seconds}", .. stores.SelectMany(s => new[] { s.Kind.ToString(), s.ConnectionString })]);

    public static WriterProcess Migrating(Store store, string stopAt) => new("migrate", store.Kind.ToString(), store.ConnectionString, stopAt);

    /// <summary>What it said, by the first word of each line.</summary>
    public ILookup<string, string[]> Said => lines.Select(line => line.Split('\t')).ToLookup(line => line[0], line => line[1..]);

    /// <summary>Waits until it says a word that stands alone.</summary>
    public Task SaysAsync(string word) => awaited[word].Task.WaitAsync(Patience);

    public async Task GoAsync()
    {
        await SaysAsync("ready");
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until it was acknowledged some commands.</summary>
    public Task AcknowledgesAsync(int commands)
    {
        Volatile.Write(ref often, commands);
        return Volatile.Read(ref done) >= commands ? Task.CompletedTask : doneOften.Task.WaitAsync(Patience);
    }

    /// <summary>Kills it with SIGKILL, wherever it is, and reads the rest of what it said.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndsAsync();
    }

    public async Task EndsAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        await reading.WaitAsync(Patience);
    }

    public void Dispose()
    {
        if (!reading.IsCompleted)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Enqueue(line);
            if (line.StartsWith("done", StringComparison.Ordinal) && Interlocked.Increment(ref done) >= Volatile.Read(ref often) && Volatile.Read(ref often) > 0)
            {
                doneOften.TrySetResult();
            }

            if (awaited.TryGetValue(line, out var waiting))
            {
                waiting.TrySetResult();
            }
        }

        foreach (var (word, waiting) in awaited)
        {
            waiting.TrySetException(new InvalidOperationException($"The writer ended without saying '{word}': {string.Join(" / ", lines.TakeLast(3))}"));
        }
    }
}
