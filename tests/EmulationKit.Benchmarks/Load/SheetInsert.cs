using EmulationKit.Awards;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;
using Microsoft.Data.Sqlite;

namespace EmulationKit.Benchmarks.Load;

/// <summary>Writes confirmed sheets straight into the kit's table: through use cases a million of them would take days.</summary>
internal static class SheetInsert
{
    // Columns are named by the kit's own model elsewhere; one that is missing here fails the smoke test.
    private const string Statement = """
        INSERT INTO "EkScoreSheets" ("Id", "Campaign", "Participant", "Unit", "Kind", "Bloc", "RulesVersion", "State", "IsReturned", "SortKey", "Standing", "Version", "Packed")
        VALUES ($id, $campaign, $participant, $participant, $kind, $bloc, 1, 'Appraised', 0, $id, 0, 1, $packed)
        """;

    public static void Fill(string database, CampaignId campaign, string kind, LoadData data, IEnumerable<Guid> participants)
    {
        var packing = SheetPacking.Of(EvaluationPlan.Compile(EngineRules.Rules).Value, 1);
        using var connection = new SqliteConnection(database);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = Statement;
        var (id, participant, bloc, packed) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$participant", SqliteType.Text), insert.Parameters.Add("$bloc", SqliteType.Text), insert.Parameters.Add("$packed", SqliteType.Blob));
        insert.Parameters.AddWithValue("$campaign", campaign.Value);
        insert.Parameters.AddWithValue("$kind", kind);
        foreach (var (i, who) in participants.Index())
        {
            (id.Value, participant.Value, bloc.Value, packed.Value) = (Guid.CreateVersion7(), who, $"{i / 20:000000}", packing.Pack(data.Of(i)));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
