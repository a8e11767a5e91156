using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Scoring;

internal sealed class PackedSheetRowConfiguration : IEntityTypeConfiguration<PackedSheetRow>
{
    public void Configure(EntityTypeBuilder<PackedSheetRow> builder)
    {
        builder.HasNoKey();
        builder.ToView(ScoreSheetConfiguration.Table);
    }
}
