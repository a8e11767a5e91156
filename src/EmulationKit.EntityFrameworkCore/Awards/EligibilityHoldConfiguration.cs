using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class EligibilityHoldConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<EligibilityHold>
{
    public void Configure(EntityTypeBuilder<EligibilityHold> builder)
    {
        builder.IsAggregate("EligibilityHolds", h => h.Id);
        builder.Property(h => h.SetDocument).InJson(json);
        builder.Property(h => h.PublicWording).InJson(json);
        builder.Property(h => h.LiftDocument).InJson(json);
        builder.HasIndex(h => new { h.SetOn, h.Id }).IsDescending(true, false);
        builder.HasIndex(h => new { h.LiftedOn, h.SetOn, h.Id }).IsDescending(false, true, false);
        builder.HasIndex(h => new { h.Participant, h.SetOn, h.Id }).IsDescending(false, true, false);
    }
}
