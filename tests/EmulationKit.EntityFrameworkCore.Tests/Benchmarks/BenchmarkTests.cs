using System.Diagnostics;
using EmulationKit.Tests.Architecture;

namespace EmulationKit.EntityFrameworkCore.Tests.Benchmarks;

/// <summary>The benchmarks that fill databases still run; how fast is no matter for a test.</summary>
public sealed class BenchmarkTests
{
#if DEBUG
    private const string? WhyNot = "Benchmarks measure a Release build.";
#else
    private const string? WhyNot = null;
#endif

    [Theory(Skip = WhyNot)]
    [InlineData("load --rows 200 --tall 100 --rounds 1", "200 sheets of")]
    [InlineData("what-if --participants 20 --rounds 1", "the evaluation alone | 20")]
    public async Task It_runs_to_its_end_and_says_what_it_measured(string command, string said)
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Repository.Root, "tests", "EmulationKit.Benchmarks", "bin", build.Parent!.Name, build.Name, "EmulationKit.Benchmarks.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, .. command.Split(' ')]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var wrong = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await wrong);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }
}
