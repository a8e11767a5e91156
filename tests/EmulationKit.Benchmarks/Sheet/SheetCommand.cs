using System.Diagnostics;
using System.Globalization;
using EmulationKit.Awards;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Packs;

namespace EmulationKit.Benchmarks.Sheet;

/// <summary><c>sheet</c>: reads the benchmark campaign from a CSV file of so many rows and evaluates it. Another process
/// writes the file, so that the peak of memory is that of reading and evaluating. Leaves with 1 if it takes more than
/// 12 seconds or 2 GB at a million rows.</summary>
internal static class SheetCommand
{
    public const string Usage = "sheet [--rows 1000000]";

    private const int GateRows = 1_000_000;
    private const double MostSeconds = 12;
    private const double MostGigabytes = 2;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is ["--write", var target, var many])
        {
            SheetFile.Write(target, int.Parse(many, CultureInfo.InvariantCulture));
            return 0;
        }

        var rows = arguments is ["--rows", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : GateRows;
        var file = Path.Combine(Path.GetTempPath(), $"emulationkit-sheet-{Environment.ProcessId}.csv");
        try
        {
            Write(file, rows);
            return Measure(file, rows);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Measure(string file, int rows)
    {
        var plan = EvaluationPlan.Compile(EngineRules.Rules).Value;
        var source = new CsvSource(Path.GetFileName(file), () => File.OpenRead(file));
        var scan = Time(() => Scan(source));
        ErrorOr.ErrorOr<GivenInputs> read = default;
        var parse = Time(() => read = InputSheet.Read(plan, source));
        if (read.IsError)
        {
            Console.Error.WriteLine(string.Join(Environment.NewLine, read.Errors.Take(10).Select(e => $"{DomainError.PlaceOf(e)} {e.Description}")));
            return 1;
        }

        Evaluation? evaluation = null;
        var evaluate = Time(() => evaluation = Evaluation.Run(read.Value.Table, new(new DateOnly(2024, 12, 31))));
        var gigabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {read.Value.Table.Count:N0} rows | {plan.Rules.Criteria.AllCriteria().Count()} criteria, {EngineRules.Columns().Count()} inputs | {new FileInfo(file).Length / 1e6:0} MB | cells found in {scan} | read in {parse} | evaluated in {evaluate} | reading {parse.Clock / (parse.Clock + evaluate.Clock):P0} | peak {gigabytes:0.00} GB |"));
        Console.WriteLine($"{evaluation!.Results.Count(r => r.Rank == 1)} clusters have a first.");
        return rows < GateRows || (parse.Clock + evaluate.Clock <= MostSeconds && gigabytes <= MostGigabytes) ? 0 : 1;
    }

    /// <summary>Only finds the cells: what any reader must do.</summary>
    private static void Scan(CsvSource source)
    {
        using var reader = source.Open().Value;
        var letters = 0L;
        while (reader.Read())
        {
            for (var cell = 0; cell < reader.Count; cell++)
            {
                letters += reader.Text(cell).Length;
            }
        }

        GC.KeepAlive(letters);
    }

    private static void Write(string file, int rows)
    {
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet",
            [.. Environment.GetCommandLineArgs()[..1].Where(a => a.EndsWith(".dll", StringComparison.Ordinal) && Environment.ProcessPath?.EndsWith("dotnet", StringComparison.Ordinal) == true),
                "sheet", "--write", file, rows.ToString(CultureInfo.InvariantCulture)]))!;
        writer.WaitForExit();
        if (writer.ExitCode != 0)
        {
            throw new InvalidOperationException("The file was not written.");
        }
    }

    private static Times Time(Action action)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        action();
        return new(Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
    }

    /// <summary>Seconds by the clock, and seconds of all processors, which other work on the machine lengthens less.</summary>
    private readonly record struct Times(double Clock, double Processor)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Clock:0.00} s ({Processor:0.00} s of processors)");
    }
}
