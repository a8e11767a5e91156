using EmulationKit.Audit;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.IsRow("AuditEntries");
        builder.HasKey(e => new { e.Chain, e.Sequence });
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.HasIndex(e => new { e.Chain, e.Subject, e.Sequence });
        builder.HasIndex(e => new { e.Chain, e.Actor, e.Sequence });
    }
}

internal sealed class AuditPayloadConfiguration : IEntityTypeConfiguration<AuditPayload>
{
    public void Configure(EntityTypeBuilder<AuditPayload> builder)
    {
        builder.IsRow("AuditPayloads");
        builder.HasKey(p => new { p.Chain, p.Sequence });
        builder.Property(p => p.Sequence).ValueGeneratedNever();
    }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.IsRow("AuditHeads");
        builder.HasKey(h => h.Chain);
        builder.Property(h => h.Chain).ValueGeneratedNever();
    }
}
