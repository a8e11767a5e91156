using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Storage;

/// <summary>Sort keys are compared by their bytes. SQLite always does so; PostgreSQL sorts by the language of the database
/// unless told otherwise, and searches the beginning of a text by an index only then.</summary>
internal static class OrdinalText
{
    public static void CollateAsBytes(ModelBuilder model)
    {
        var participant = model.Entity<Participant>();
        participant.Property(p => p.SortKey).UseCollation("C");
        participant.Property(p => p.SearchText).UseCollation("C");
        model.Entity<ScoreSheet>().Property(s => s.SortKey).UseCollation("C");
        model.Entity<EvaluationRow>().Property(r => r.SortKey).UseCollation("C");
    }
}
