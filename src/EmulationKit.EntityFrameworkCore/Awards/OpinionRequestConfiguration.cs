using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class OpinionRequestConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<OpinionRequest>
{
    public void Configure(EntityTypeBuilder<OpinionRequest> builder)
    {
        builder.IsAggregate("OpinionRequests", o => o.Id);
        builder.Property(o => o.AskDocument).InJson(json);
        builder.Property(o => o.AnswerDocument).InJson(json);
        builder.HasIndex(o => new { o.AskedOn, o.Id }).IsDescending(true, false);
        builder.HasIndex(o => new { o.AnsweredOn, o.AskedOn, o.Id }).IsDescending(false, true, false);
        builder.HasIndex(o => new { o.Participant, o.AskedOn, o.Id }).IsDescending(false, true, false);
    }
}
