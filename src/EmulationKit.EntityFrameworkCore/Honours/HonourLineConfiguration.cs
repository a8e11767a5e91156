using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Honours;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Honours;

internal sealed class HonourLineConfiguration : IEntityTypeConfiguration<HonourLine>
{
    public void Configure(EntityTypeBuilder<HonourLine> builder)
    {
        builder.IsRow("HonourLines");
        builder.HasKey(l => l.Code);
        builder.Property(l => l.Code).ValueGeneratedNever();
        builder.HasIndex(l => new { l.Campaign, l.SignedOn, l.Decision, l.Position }).IsDescending(false, true, true, false);
        builder.HasIndex(l => new { l.Campaign, l.Award, l.SignedOn, l.Decision, l.Position }).IsDescending(false, false, true, true, false);
        builder.HasIndex(l => new { l.Campaign, l.Nature, l.SignedOn, l.Decision, l.Position }).IsDescending(false, false, true, true, false);
        builder.HasIndex(l => new { l.Campaign, l.NumberText, l.SignedOn, l.Decision, l.Position }).IsDescending(false, false, true, true, false);
        builder.HasIndex(l => l.Decision);
        builder.HasIndex(l => l.Participant);
        builder.HasIndex(l => l.Parent);
    }
}
