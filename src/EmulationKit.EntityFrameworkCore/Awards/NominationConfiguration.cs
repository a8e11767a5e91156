using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class NominationConfiguration : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> builder)
    {
        builder.IsAggregate("Nominations", n => n.Id);
        builder.HasIndex(n => new { n.Campaign, n.Id });
        builder.HasIndex(n => new { n.Campaign, n.State, n.Id });
        builder.HasIndex(n => new { n.Campaign, n.Award, n.Id });
        builder.HasIndex(n => new { n.Campaign, n.Participant });
        builder.HasIndex(n => new { n.Unit, n.Campaign });
    }
}
