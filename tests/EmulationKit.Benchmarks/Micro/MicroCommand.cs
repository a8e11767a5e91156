using BenchmarkDotNet.Running;

namespace EmulationKit.Benchmarks.Micro;

/// <summary><c>micro</c>: BenchmarkDotNet over the small questions. Its own options follow, such as <c>--job short</c>.</summary>
internal static class MicroCommand
{
    /// <summary>Gives 0 if every benchmark ran, else 1.</summary>
    public static int Run(string[] arguments)
    {
        string[] filtered = arguments.Contains("--filter") ? arguments : ["--filter", "*", .. arguments];
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run(filtered).ToList();
        return summaries.Count > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}
