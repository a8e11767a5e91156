namespace EmulationKit.Criteria;

/// <summary>A knock-out (điểm liệt): no points, but who is struck leaves the ranking and is considered for no award.</summary>
public sealed record KnockoutMethod : CriterionMethod
{
    /// <summary>What the public reads of whoever is struck; the reason stays with those who may see it.</summary>
    public LocalizedText PublicWording { get; init; } = new("Không xếp hạng", "Not ranked");

    /// <inheritdoc />
    public override string Name => "knockout";

    /// <inheritdoc />
    public override CriterionRole Role => CriterionRole.Knockout;

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [new("struck", 0, 0, 1)];

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        if (check.Criterion.Maximum != 0)
        {
            check.Problem("Knockout.HasPoints", "", "a knock-out gives no points; set its maximum to 0.", "điểm liệt không cho điểm; hãy đặt điểm tối đa bằng 0.");
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new CopyKernel();

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return reading["struck"] == 1 ? PublicWording : new LocalizedText("không bị điểm liệt", "not struck");
    }

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => policy is SuccessionPolicy.Refuse or SuccessionPolicy.Max;

    private sealed class CopyKernel : CriterionKernel
    {
        public override void Score(in ScoringBlock block, Span<long> points) => block.Field(0).CopyTo(points);
    }
}
