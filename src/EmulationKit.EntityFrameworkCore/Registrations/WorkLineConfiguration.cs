using EmulationKit.EntityFrameworkCore.Storage;
using EmulationKit.Registrations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Registrations;

internal sealed class WorkLineConfiguration : IEntityTypeConfiguration<WorkLine>
{
    public void Configure(EntityTypeBuilder<WorkLine> builder)
    {
        builder.IsRow("WorkLines");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.HasIndex(w => new { w.Campaign, w.Place, w.Ends, w.Id });
        builder.HasIndex(w => new { w.Campaign, w.Status, w.Place, w.Ends, w.Id });
        builder.HasIndex(w => new { w.Unit, w.Campaign, w.Place, w.Ends, w.Id });
        builder.HasIndex(w => w.Registration);
    }
}
