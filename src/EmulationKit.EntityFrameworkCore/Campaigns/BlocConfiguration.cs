using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

internal sealed class BlocConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<Bloc>
{
    public void Configure(EntityTypeBuilder<Bloc> builder)
    {
        builder.IsAggregate("Blocs", b => b.Id);
        builder.Property(b => b.Name).InRememberedJson(json);
        builder.Property(b => b.Kinds).InRememberedJson(json);
        builder.Property(b => b.Members).InRememberedJson(json);
        builder.Property(b => b.Terms).InRememberedJson(json);
        builder.Property(b => b.Pact).InJson(json);
        builder.HasIndex(b => new { b.CampaignId, b.Code }).IsUnique();
    }
}
