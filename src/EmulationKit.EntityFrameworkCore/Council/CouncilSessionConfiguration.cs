using System.Text.Json;
using EmulationKit.Council;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Council;

/// <summary>Box, roll and key are each one opaque value, written whole.</summary>
internal sealed class CouncilSessionConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<CouncilSession>
{
    public void Configure(EntityTypeBuilder<CouncilSession> builder)
    {
        builder.IsAggregate("CouncilSessions", s => s.Id);
        builder.Property(s => s.Members).InJsonDeeply(json, member => StoredMember.Of(member).Restore());
        builder.Property(s => s.Tellers).InJson(json);
        builder.Property(s => s.Motions).InJson(json);
        builder.Property(s => s.Conflicts).InJson(json);
        builder.Property(s => s.VoidedRounds).InJson(json);
        builder.Property(s => s.Outcome).InJson(json);
        builder.Property(s => s.PaperEntries).InJson(json);
        Opaque(builder.Property<SealedBoxKey?>("key").HasColumnName("BoxKey"), new PackedColumn<SealedBoxKey?>(key => key!.Pack(), packed => SealedBoxKey.Unpack(packed)));
        Opaque(builder.Property<SealedBox>("box").HasColumnName("Box"), new PackedColumn<SealedBox>(box => box.Pack(), packed => SealedBox.Unpack(packed)));
        Opaque(builder.Property<VotingRoll>("roll").HasColumnName("Roll"), new PackedColumn<VotingRoll>(roll => roll.Pack(), packed => VotingRoll.Unpack(packed)));
        builder.HasIndex(s => new { s.Campaign, s.MeetsOn });
    }

    private static void Opaque<T>(PropertyBuilder<T> property, PackedColumn<T> column)
        where T : class? =>
        property.HasConversion(column, new PackedContent<T>(column.PackOf));
}
