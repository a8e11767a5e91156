using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Honours;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Honours;

internal sealed class AwardDecisionConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<AwardDecision>
{
    public void Configure(EntityTypeBuilder<AwardDecision> builder)
    {
        builder.IsAggregate("AwardDecisions", d => d.Id);
        builder.Property(d => d.Supplements).InJson(json);
        builder.Property(d => d.Signature).InJson(json);
        builder.Property(d => d.Citations).InJson(json);
        builder.Property(d => d.Honourees).InJson(json);
        builder.Property(d => d.Revocations).InJson(json);
        builder.HasIndex(d => new { d.Campaign, d.Id });
        builder.HasIndex(d => new { d.Campaign, d.Id }, "IX_EkAwardDecisions_Signed").HasFilter("\"Signature\" IS NOT NULL");
    }
}
