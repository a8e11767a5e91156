using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Scoring;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Scoring;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.IsAggregate("EvidenceFiles", f => f.Id);
        builder.HasIndex(f => new { f.Campaign, f.Unit });
        builder.HasIndex(f => new { f.Verdict, f.Id });
    }
}

internal sealed class EvidenceContentConfiguration : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.IsRow("EvidenceContents");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
    }
}
