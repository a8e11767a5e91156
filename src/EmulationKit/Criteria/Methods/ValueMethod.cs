namespace EmulationKit.Criteria;

/// <summary>A measured value straight to points: value × factor ÷ per, from 0 up to the criterion's maximum.
/// The plain weighted case of published indices and marks.</summary>
/// <param name="Factor">Points for each <paramref name="Per"/> of the value; above 0, at most nine decimals.</param>
/// <param name="Per">The amount of the value that earns <paramref name="Factor"/>; 1 if not said.</param>
public sealed record ValueMethod(decimal Factor = 1, decimal Per = 1) : CriterionMethod
{
    /// <summary>The values accepted.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "value";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [Measure.Field("value")];

    /// <inheritdoc />
    public override InputLever Lever => new("value");

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        var right = check.IsFactor("factor", Factor) & check.IsFactor("per", Per) & check.IsMeasure(Measure);
        if (right)
        {
            LinearRate.Check(check, Factor, Per, Measure);
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion)
    {
        Guard.Against.Null(criterion);
        var cap = Points.From(criterion.Maximum).Raw;
        return new LinearKernel(LinearRate.Of(Factor, Per, Measure.Decimals), Fields[0], cap, +1);
    }

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return Per == 1
            ? Wording.Text("{0} × {1}, tối đa {2} → {3} điểm", "{0} × {1}, at most {2} → {3} points",
                reading["value"], Factor, reading.Criterion.Maximum, reading.Points)
            : Wording.Text("{0} × {1} ÷ {2}, tối đa {3} → {4} điểm", "{0} × {1} ÷ {2}, at most {3} → {4} points",
                reading["value"], Factor, Per, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override CriterionMethod Weighed(decimal ratio) => this with { Factor = decimal.Round(Factor * ratio, 9, MidpointRounding.AwayFromZero) };

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
