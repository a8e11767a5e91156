using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationKit.EntityFrameworkCore.Awards;

internal sealed class EvaluationRunConfiguration(JsonSerializerOptions json) : IEntityTypeConfiguration<EvaluationRun>, IEntityTypeConfiguration<RunSeal>, IEntityTypeConfiguration<EvaluationRow>
{
    public void Configure(EntityTypeBuilder<EvaluationRun> builder)
    {
        builder.IsAggregate("EvaluationRuns", r => r.Id);
        builder.HasIndex(r => new { r.Campaign, r.Id });
        builder.HasIndex(r => new { r.Campaign, r.SealHash });
    }

    public void Configure(EntityTypeBuilder<RunSeal> builder)
    {
        builder.IsRow("EvaluationSeals");
        builder.HasKey(s => s.Run);
        builder.Property(s => s.Run).ValueGeneratedNever();
    }

    // A row is written once with its run and never changes. Lists are read by award, in the order of rank or of name.
    public void Configure(EntityTypeBuilder<EvaluationRow> builder)
    {
        builder.IsRow("EvaluationRows");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Total).HasConversion(total => Points.From(total!.Value).Raw, raw => new Points(raw).ToDecimal());
        builder.Property(r => r.Standing).HasConversion(total => Points.From(total).Raw, raw => new Points(raw).ToDecimal());
        builder.Property(r => r.Share).HasConversion(share => (long)(share!.Value * 1_000_000), raw => raw / 1_000_000m);
        builder.Property(r => r.AreaPoints).InJson(json);
        builder.HasIndex(r => new { r.Run, r.Board, r.Place, r.SortKey, r.Id });
        builder.HasIndex(r => new { r.Run, r.Board, r.Bloc, r.Place, r.SortKey, r.Id });
        builder.HasIndex(r => new { r.Run, r.Board, r.Standing, r.SortKey, r.Id }).IsDescending(false, false, true, false, false);
        builder.HasIndex(r => new { r.Run, r.Board, r.SortKey, r.Id });
        builder.HasIndex(r => new { r.Run, r.Board, r.Outcome, r.Place, r.SortKey, r.Id });
        builder.HasIndex(r => new { r.Participant, r.Run });
        builder.HasIndex(r => new { r.Run, r.Unit, r.Board });
    }
}
