using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class SavedScenarioConfiguration : IEntityTypeConfiguration<SavedScenario>
{
    public void Configure(EntityTypeBuilder<SavedScenario> builder)
    {
        builder.IsAggregate("SavedScenarios", s => s.Id);
        builder.HasIndex(s => new { s.Campaign, s.Id });
    }
}
