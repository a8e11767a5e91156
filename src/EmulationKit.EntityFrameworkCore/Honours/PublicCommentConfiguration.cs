using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Honours;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Honours;

internal sealed class PublicCommentConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<PublicComment>
{
    public void Configure(EntityTypeBuilder<PublicComment> builder)
    {
        builder.IsAggregate("PublicComments", c => c.Id);
        builder.Property(c => c.Answer).InJson(json);
        builder.HasIndex(c => new { c.Campaign, c.Id });
        builder.HasIndex(c => new { c.Campaign, c.IsAnswered, c.Id });
    }
}
