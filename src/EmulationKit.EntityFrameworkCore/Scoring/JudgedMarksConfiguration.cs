using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Scoring;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Scoring;

internal sealed class JudgedMarksConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<JudgedMarks>
{
    public void Configure(EntityTypeBuilder<JudgedMarks> builder)
    {
        builder.IsAggregate("JudgedMarks", m => m.Id);
        builder.Property(m => m.Reviewers).InJson(json);
        builder.Property(m => m.History).InJson(json);
        builder.HasIndex(m => new { m.Campaign, m.Participant, m.Criterion }).IsUnique();
        builder.HasIndex(m => new { m.Campaign, m.Criterion, m.Id });
    }
}
