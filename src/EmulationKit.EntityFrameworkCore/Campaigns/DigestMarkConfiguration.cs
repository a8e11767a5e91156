using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

internal sealed class DigestMarkConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<DigestMark>
{
    public void Configure(EntityTypeBuilder<DigestMark> builder)
    {
        builder.IsAggregate("DigestMarks", m => m.Id);
        builder.Property(m => m.Told).InJson(json);
    }
}
