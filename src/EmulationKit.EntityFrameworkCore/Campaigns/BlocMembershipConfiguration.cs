using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Campaigns;

internal sealed class BlocMembershipConfiguration : IEntityTypeConfiguration<BlocMembership>
{
    public void Configure(EntityTypeBuilder<BlocMembership> builder)
    {
        builder.IsRow("BlocMembers");
        builder.HasKey(m => new { m.BlocId, m.ParticipantId });
        builder.HasIndex(m => new { m.CampaignId, m.ParticipantId }).IsUnique();
    }
}
