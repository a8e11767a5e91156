namespace EmulationKit.Criteria;

/// <summary>
/// Planned against actual: points in proportion to how much of the target is reached, up to the maximum, with
/// points beyond it for over-achievement if the criterion gives any.
/// </summary>
public sealed record TargetMethod : CriterionMethod
{
    /// <summary>Whether more is better; otherwise reaching the target means staying at or below it.</summary>
    public bool MoreIsBetter { get; init; } = true;

    /// <summary>The share of the target below which there are no points, as a fraction of 0 to 1; 0 if not said.</summary>
    public decimal Floor { get; init; }

    /// <summary>The points for passing the target, if any.</summary>
    public OverAchievement? Over { get; init; }

    /// <summary>The target of everyone; without it each participant has its own, from its registration.</summary>
    public decimal? Target { get; init; }

    /// <summary>The values accepted, both planned and actual.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "target";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields =>
        Target is null ? [Measure.Field("actual"), TargetField.Planned(Measure)] : [Measure.Field("actual")];

    /// <inheritdoc />
    public override InputLever Lever => new("actual", MoreIsBetter);

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        if (Floor is < 0 or > 1 || Exact.ToScaled(Floor, 6) is null)
        {
            check.Problem("Target.FloorOutOfRange", "floor", $"the floor {Wording.Number(Floor, "en")} is not a fraction of 0 to 1 with at most six decimals.",
                $"ngưỡng {Wording.Number(Floor, "vi")} không phải tỷ lệ từ 0 đến 1 với tối đa sáu chữ số thập phân.");
        }

        var right = Over is null || (check.IsPoints("over/perPercent", Over.PerPercent) & check.IsPoints("over/cap", Over.Cap));
        if (!check.IsMeasure(Measure) || !TargetField.Check(check, Measure, Target) || !right)
        {
            return;
        }

        var largest = TargetField.Largest(Measure);
        check.ProductFits(check.Criterion.Maximum * Points.UnitsPerPoint, largest, 4);
        check.ProductFits((Over?.PerPercent ?? 0) * Points.UnitsPerPoint, 200, largest);
        check.ProductFits(1_000_000, largest);
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new TargetKernel(Guard.Against.Null(criterion), this);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        var planned = Target ?? reading["planned"];
        return MoreIsBetter
            ? Wording.Text("đạt {0} so với chỉ tiêu {1}, tối đa {2} → {3} điểm", "reached {0} of a target of {1}, maximum {2} → {3} points",
                reading["actual"], planned, reading.Criterion.Maximum, reading.Points)
            : Wording.Text("ở mức {0}, chỉ tiêu không quá {1}, tối đa {2} → {3} điểm", "stands at {0}, target no more than {1}, maximum {2} → {3} points",
                reading["actual"], planned, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override CriterionMethod Weighed(decimal ratio) => this with { Over = Over is null ? null : new(WeighedPoints(Over.PerPercent, ratio), WeighedPoints(Over.Cap, ratio)) };

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
