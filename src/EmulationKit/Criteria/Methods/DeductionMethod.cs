namespace EmulationKit.Criteria;

/// <summary>Points taken away (điểm trừ): so many for each, up to the criterion's own cap.</summary>
/// <param name="Each">The points that one takes; 1 if the value is already a number of points.</param>
public sealed record DeductionMethod(decimal Each = 1) : CriterionMethod
{
    /// <summary>The values accepted.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "deduction";

    /// <inheritdoc />
    public override CriterionRole Role => CriterionRole.Deduction;

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [Measure.Field("value")];

    /// <inheritdoc />
    public override InputLever Lever => new("value", MoreIsBetter: false);

    /// <inheritdoc />
    public override void Check(MethodCheck check) => Counting.Check(Guard.Against.Null(check), Each, Measure);

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => Counting.Kernel(Guard.Against.Null(criterion), Each, Fields[0], -1);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return Wording.Text("trừ {0} × {1}, tối đa {2} → {3} điểm", "deducted {0} × {1}, at most {2} → {3} points",
            reading["value"], Each, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
