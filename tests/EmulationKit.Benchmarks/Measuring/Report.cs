using System.Runtime;
using System.Runtime.InteropServices;
using System.Text;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>The figures as Markdown.</summary>
internal static class Report
{
    public static string Of(IReadOnlyList<RaceOutcome> races, IReadOnlyList<GateVerdict> verdicts)
    {
        var text = new StringBuilder();
        text.AppendLine("# Engines");
        text.AppendLine();
        text.AppendLine($"{BenchmarkCampaign.Criteria} criteria over {BenchmarkCampaign.Inputs} inputs, six awards, clusters of about 20. "
            + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, "
            + $"{(GCSettings.IsServerGC ? "server" : "workstation")} GC. Medians of alternating rounds; a cell is a participant and a criterion; "
            + "the ruler is columns with as many threads; bytes are managed only.");
        foreach (var race in races)
        {
            Append(text, race);
        }

        text.AppendLine();
        text.AppendLine("## Gates");
        text.AppendLine();
        if (verdicts.Count == 0)
        {
            text.AppendLine("Not judged: EmulationKit's engine did not race.");
            return text.ToString();
        }

        text.AppendLine("| Gate | Limit | Measured | Verdict |");
        text.AppendLine("|---|---|---|---|");
        foreach (var verdict in verdicts)
        {
            text.AppendLine($"| {verdict.Gate} | {verdict.Limit} | {verdict.MeasuredText} | {verdict.Word} |");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, RaceOutcome race)
    {
        text.AppendLine();
        text.AppendLine($"## {race.Participants:N0} participants");
        text.AppendLine();
        text.AppendLine("| Contestant | Threads | Rounds | Median ms | Least–most ms | ns/cell | × ruler | B/participant | Result |");
        text.AppendLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var figures in race.Figures)
        {
            text.AppendLine($"| {figures.Name} | {figures.Threads} | {figures.Samples.Count} | {figures.Median / 1e6:0.000} "
                + $"| {figures.Samples.Min() / 1e6:0.000}–{figures.Samples.Max() / 1e6:0.000} | {figures.NanosecondsPerCell:0.00} "
                + $"| {race.RatioToRuler(figures):0.00} | {figures.BytesPerParticipant:N0} | {figures.Difference ?? "equal"} |");
        }

        var coverage = race.Coverage;
        text.AppendLine();
        text.AppendLine($"Results {(race.AllEqual ? "equal for every participant in every round" : "DIFFER")}, checksum {race.Checksum:x16}. "
            + $"Granted: {string.Join(", ", AwardTerms.Names.Zip(coverage.GrantedShare, (name, share) => $"{name} {share:P1}"))}. "
            + $"Clusters with a Flag {coverage.ClustersWithFlag:P0}; with a tie that left it with nobody {coverage.FlagTies}; "
            + $"with Excellent beyond the quota by a tie {coverage.ExcellentOverQuota}; with leaders dropped {coverage.Rebalanced}.");
    }
}
