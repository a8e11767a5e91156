namespace EmulationKit.Criteria;

/// <summary>Bonus points (điểm thưởng): so many for each, up to the criterion's own cap, beside the main scale.</summary>
/// <param name="Each">The points of one; 1 if the value is already a number of points.</param>
public sealed record BonusMethod(decimal Each = 1) : CriterionMethod
{
    /// <summary>The values accepted.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "bonus";

    /// <inheritdoc />
    public override CriterionRole Role => CriterionRole.Bonus;

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [Measure.Field("value")];

    /// <inheritdoc />
    public override InputLever Lever => new("value");

    /// <inheritdoc />
    public override void Check(MethodCheck check) => Counting.Check(Guard.Against.Null(check), Each, Measure);

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => Counting.Kernel(Guard.Against.Null(criterion), Each, Fields[0], +1);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return Wording.Text("thưởng {0} × {1}, tối đa {2} → {3} điểm", "bonus {0} × {1}, at most {2} → {3} points",
            reading["value"], Each, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
