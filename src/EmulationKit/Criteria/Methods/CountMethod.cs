namespace EmulationKit.Criteria;

/// <summary>Points for each occurrence, up to the criterion's maximum.</summary>
/// <param name="Each">The points of one occurrence.</param>
public sealed record CountMethod(decimal Each) : CriterionMethod
{
    /// <inheritdoc />
    public override string Name => "count";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [Counting.Field("count")];

    /// <inheritdoc />
    public override InputLever Lever => new("count");

    /// <inheritdoc />
    public override void Check(MethodCheck check) => Counting.Check(Guard.Against.Null(check), Each, Counting.Occurrences);

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => Counting.Kernel(Guard.Against.Null(criterion), Each, Fields[0], +1);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return Wording.Text("{0} lần × {1}, tối đa {2} → {3} điểm", "{0} occurrences × {1}, at most {2} → {3} points",
            reading["count"], Each, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override CriterionMethod Weighed(decimal ratio) => this with { Each = WeighedPoints(Each, ratio) };

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
