using System.Globalization;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Sheet;

/// <summary>Writes the benchmark campaign's participants as an input sheet, in an order that is not that of clusters.</summary>
internal static class SheetFile
{
    private const int Step = 7_919;

    public static void Write(string file, int rows)
    {
        var data = DataGenerator.Generate(rows);
        var columns = EngineRules.Columns().ToArray();
        var clusters = new int[rows];
        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            Array.Fill(clusters, cluster, data.ClusterStarts[cluster], data.ClusterStarts[cluster + 1] - data.ClusterStarts[cluster]);
        }

        using var writer = new StreamWriter(file);
        writer.Write("id,name,bloc,leader");
        foreach (var (criterion, field, _) in columns)
        {
            writer.Write($",{criterion}.{field}");
        }

        writer.WriteLine();
        for (var i = 0; i < rows; i++)
        {
            var p = (int)((long)i * Step % rows);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{p:0000000},Xã số {p} của cụm {clusters[p]},{clusters[p]:000000},{(data.Leaders[p] == 1 ? "x" : "")}"));
            foreach (var (_, field, input) in columns)
            {
                var value = data.Inputs[input][p];
                writer.Write(',');
                writer.Write(value == BenchmarkCampaign.Abstained && field.StartsWith("mark", StringComparison.Ordinal) ? "" : value.ToString(CultureInfo.InvariantCulture));
            }

            writer.WriteLine();
        }
    }
}
