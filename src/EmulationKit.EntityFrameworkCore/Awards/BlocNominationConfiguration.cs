using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class BlocNominationConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<BlocNomination>
{
    public void Configure(EntityTypeBuilder<BlocNomination> builder)
    {
        builder.IsAggregate("BlocNominations", n => n.Id);
        builder.Property(n => n.Minutes).InJson(json);
        builder.HasIndex(n => new { n.Campaign, n.Id });
        builder.HasIndex(n => new { n.Campaign, n.Bloc, n.Award });
        builder.HasIndex(n => new { n.Campaign, n.State, n.Id });
    }
}
