using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Participants;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Participants;

internal sealed class ParticipantConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.IsAggregate("Participants", p => p.Id);
        builder.ComplexProperty(p => p.Validity, days =>
        {
            days.Property(d => d.From).HasColumnName("ValidFrom");
            days.Property(d => d.To).HasColumnName("ValidTo");
        });
        builder.Property(p => p.Successors).InJson(json);
        builder.Property(p => p.Tags).InJson(json);
        builder.Property(p => p.Details).InJson(json);
        builder.Property(p => p.PhotoConsent).InJson(json);
        builder.HasIndex(p => p.Code).IsUnique();
        builder.HasIndex(p => p.SearchText);
        builder.HasIndex(p => new { p.SortKey, p.Id });
        builder.HasIndex(p => new { p.Nature, p.SortKey, p.Id });
        builder.HasIndex(p => new { p.Kind, p.SortKey, p.Id });
        builder.HasIndex(p => new { p.Parent, p.SortKey, p.Id });
    }
}
