using DuckDB.NET.Data;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;

namespace EmulationKit.Benchmarks.Contestants.DuckDb;

/// <summary>Makes and fills the wide table: id, cluster and the 54 inputs.</summary>
internal static class DuckDbTable
{
    public static void Load(DuckDBConnection connection, BenchmarkData data)
    {
        using var create = connection.CreateCommand();
        var columns = InputNames.All.Select(input => $"{DuckDbCriteria.Column(input.Name)} INTEGER");
        create.CommandText = $"CREATE TABLE {DuckDbQuery.Table} (id INTEGER, cluster INTEGER, {string.Join(", ", columns)})";
        create.ExecuteNonQuery();

        using var appender = connection.CreateAppender(DuckDbQuery.Table);
        for (var cluster = 0; cluster < data.Clusters; cluster++)
        {
            for (var participant = data.ClusterStarts[cluster]; participant < data.ClusterStarts[cluster + 1]; participant++)
            {
                var row = appender.CreateRow().AppendValue((int?)participant).AppendValue((int?)cluster);
                foreach (var input in data.Inputs)
                {
                    var value = input[participant];
                    row = value == BenchmarkCampaign.Abstained ? row.AppendNullValue() : row.AppendValue((int?)value);
                }

                row.EndRow();
            }
        }
    }
}
