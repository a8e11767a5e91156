using System.Globalization;

namespace EmulationKit.Benchmarks.Throughput;

/// <summary><c>throughput</c>: answers a second of a kept public page against an empty Blazor page, and of a leaderboard that
/// is read and rendered anew against a bare table of the same rows, read and rendered anew as well, in turn; a table of rows that are
/// in memory already is shown beside them. Leaves with 1 if a limit is missed.</summary>
internal static class ThroughputCommand
{
    public const string Usage = "throughput [--seconds 3] [--rounds 5] [--units 1000]";

    private const double LeastOfEmpty = 0.60;
    private const double LeastOfBare = 0.25;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (seconds, rounds, units) = (Given(arguments, "--seconds", 3), Given(arguments, "--rounds", 5), Given(arguments, "--units", 1_000));
        Console.WriteLine("| Pages | Answers/s, median | least–most | KB | Ratio |");
        Console.WriteLine("|---|---|---|---|---|");
        await using var cached = await ThroughputHost.StartAsync(isCached: true, units);
        // A browser takes pages pressed together; kept pages are kept so.
        var home = await CompareAsync("home, kept", new(cached.Address, "/thi-dua/cao-bang-525", "gzip, br", 16), "empty Blazor page", new(cached.Address, "/trong", "gzip, br", 16), seconds, rounds);
        await using var uncached = await ThroughputHost.StartAsync(isCached: false, units);
        var leaderboard = new Visitors(uncached.Address, "/thi-dua/cao-bang-525/xep-hang?size=all", null, 4);
        var board = await CompareAsync($"leaderboard of {units}, not kept", leaderboard, "bare table of its rows, read by one statement", new(uncached.Address, "/bang", null, 4), seconds, rounds);
        await CompareAsync($"leaderboard of {units}, not kept", leaderboard, "bare table of its rows, in memory", new(uncached.Address, "/bang/trong-bo-nho", null, 4), seconds, rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nA kept page: {home:0.00} of an empty one (at least {LeastOfEmpty}). The leaderboard: {board:0.00} of a bare table that is read as well (at least {LeastOfBare})."));
        return home >= LeastOfEmpty && board >= LeastOfBare ? 0 : 1;
    }

    private static async Task<double> CompareAsync(string name, Visitors kit, string peerName, Visitors peer, int seconds, int rounds)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());

        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
        {
            var rates = (await kit.PerSecondAsync(TimeSpan.FromSeconds(seconds)), await peer.PerSecondAsync(TimeSpan.FromSeconds(seconds)));
            if (round > 0)
            {
                ours.Add(rates.Item1);
                theirs.Add(rates.Item2);
            }
        }

        var ratio = Median(ours) / Median(theirs);
        Print(name, ours, await kit.WeightAsync(), ratio);
        Print(peerName, theirs, await peer.WeightAsync(), 1);
        return ratio;
    }

    private static void Print(string name, List<double> samples, int bytes, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {Median(samples):0} | {samples.Min():0}–{samples.Max():0} | {bytes / 1024.0:0.0} | {ratio:0.00} |"));

    private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);

    private static int Given(string[] arguments, string name, int otherwise) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
