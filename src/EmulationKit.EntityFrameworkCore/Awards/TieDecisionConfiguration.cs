using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class TieDecisionConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<TieDecision>
{
    public void Configure(EntityTypeBuilder<TieDecision> builder)
    {
        builder.IsAggregate("TieDecisions", t => t.Id);
        builder.Property(t => t.Granted).InJson(json);
        builder.Property(t => t.Document).InJson(json);
        builder.HasIndex(t => new { t.Campaign, t.Id });
    }
}
