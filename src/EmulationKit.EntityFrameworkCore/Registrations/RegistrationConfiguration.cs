using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Registrations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Registrations;

internal sealed class RegistrationConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.IsAggregate("Registrations", r => r.Id);
        builder.Property(r => r.Content).InJson(json);
        builder.Property(r => r.Works).InJson(json);
        builder.Property(r => r.Reports).InJson(json);
        builder.Property(r => r.History).InJson(json);
        builder.HasIndex(r => new { r.CampaignId, r.ParticipantId }).IsUnique();
        builder.HasIndex(r => new { r.CampaignId, r.Id });
        builder.HasIndex(r => new { r.CampaignId, r.State, r.Id });
        builder.HasIndex(r => new { r.Unit, r.CampaignId });
        builder.HasIndex(r => r.ParticipantId);
    }
}
