using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

internal sealed class CampaignConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.IsAggregate("Campaigns", c => c.Id);
        builder.Property(c => c.Plan).InRememberedJson(json);
        builder.Property(c => c.StandingBody).InJson(json);
        builder.Property(c => c.Parent).InJson(json);
        builder.Property(c => c.Origin).InRememberedJson(json);
        builder.Property(c => c.Proposal).InRememberedJson(json);
        builder.Property(c => c.Versions).InRememberedJson(json);
        builder.Property(c => c.History).InJson(json);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => new { c.State, c.Code });
    }
}
