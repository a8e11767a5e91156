using EmulationKit.Access;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Access;

internal sealed class RoleAssignmentConfiguration : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.IsAggregate("RoleAssignments", r => r.Id);
        builder.HasIndex(r => r.Actor);
        builder.HasIndex(r => r.Substitute);
        builder.HasIndex(r => new { r.Campaign, r.Id });
        builder.HasIndex(r => new { r.Campaign, r.Role, r.Id });
        builder.HasIndex(r => r.Unit);
    }
}
