using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Scoring;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Scoring;

/// <summary>A sheet is one narrow row, for lists and for loading by the hundred thousand; what was entered, when and by
/// whom stands beside it in a dossier.</summary>
internal sealed class ScoreSheetConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<ScoreSheet>
{
    public const string Table = "EkScoreSheets";
    public const string Packed = "Packed";

    public void Configure(EntityTypeBuilder<ScoreSheet> builder)
    {
        builder.IsAggregate("ScoreSheets", s => s.Id);
        builder.Property<byte[]?>(Packed);
        // In units of the last decimal of a point, so that every database sorts and adds exactly.
        builder.Property(s => s.Total).HasConversion(total => Points.From(total!.Value).Raw, raw => new Points(raw).ToDecimal());
        builder.Property(s => s.SelfTotal).HasConversion(total => Points.From(total!.Value).Raw, raw => new Points(raw).ToDecimal());
        builder.Property(s => s.Standing).HasConversion(total => Points.From(total).Raw, raw => new Points(raw).ToDecimal());
        builder.Property(s => s.Entries).InJsonDeeply(json, entry => StoredEntry.Of(entry).Restore());
        builder.Property(s => s.History).InJson(json);
        builder.Property(s => s.Returns).InJson(json);
        builder.Property(s => s.Signatures).InJson(json);
        builder.Property(s => s.PendingReturn).InJson(json);
        builder.SplitToTable("EkScoreSheetDossiers", dossier =>
        {
            dossier.Property(s => s.Entries);
            dossier.Property(s => s.History);
            dossier.Property(s => s.Returns);
            dossier.Property(s => s.Signatures);
            dossier.Property(s => s.PendingReturn);
        });
        builder.HasIndex(s => new { s.Participant, s.Campaign }).IsUnique();
        builder.HasIndex(s => new { s.Campaign, s.Id });
        builder.HasIndex(s => new { s.Campaign, s.Standing, s.SortKey, s.Id }).IsDescending(false, true, false, false);
        builder.HasIndex(s => new { s.Campaign, s.SortKey, s.Id });
        builder.HasIndex(s => new { s.Campaign, s.State, s.Id });
        builder.HasIndex(s => new { s.Campaign, s.State, s.Standing, s.SortKey, s.Id }).IsDescending(false, false, true, false, false);
        builder.HasIndex(s => new { s.Campaign, s.State, s.SortKey, s.Id });
        builder.HasIndex(s => new { s.Campaign, s.Bloc, s.SortKey, s.Id });
        builder.HasIndex(s => new { s.Unit, s.Campaign });
    }
}
