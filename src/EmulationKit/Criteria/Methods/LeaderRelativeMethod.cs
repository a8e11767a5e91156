namespace EmulationKit.Criteria;

/// <summary>
/// Half the maximum for reaching the target, the other half in proportion to the bloc's leader, who has the most
/// actual per target among those not knocked out. If nobody passes the target, half the maximum in proportion to the
/// target; if nobody in the bloc has a target, the maximum in proportion to the largest value.
/// </summary>
/// <remarks>After the scheme of an open cluster application: reference notes, section 3, scheme 4.</remarks>
public sealed record LeaderRelativeMethod : CriterionMethod
{
    /// <summary>The values accepted, both planned and actual; not below zero.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "leaderRelative";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields =>
        [Measure.Field("actual"), TargetField.Planned(Measure) with { Optional = true }];

    /// <inheritdoc />
    public override InputLever Lever => new("actual");

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        if (!check.IsMeasure(Measure) || !TargetField.Check(check, Measure, null))
        {
            return;
        }

        if (Measure.Minimum < 0)
        {
            check.Problem("Criterion.MeasureInvalid", "measure", "values compared with a leader are not below zero; raise the minimum to 0.",
                "giá trị so với đơn vị dẫn đầu không được âm; hãy nâng cận dưới lên 0.");
        }

        var largest = TargetField.Largest(Measure);
        check.ProductFits(check.Criterion.Maximum * Points.UnitsPerPoint, largest, largest, 4);
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new LeaderRelativeKernel(Points.From(Guard.Against.Null(criterion).Maximum).Raw);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return reading["planned"] is { } planned
            ? Wording.Text("đạt {0} so với chỉ tiêu {1}: nửa điểm tối đa {2} khi đạt chỉ tiêu, phần còn lại so với đơn vị dẫn đầu khối → {3} điểm",
                "reached {0} of a target of {1}: half of the maximum of {2} for the target, the rest against the bloc's leader → {3} points",
                reading["actual"], planned, reading.Criterion.Maximum, reading.Points)
            : Wording.Text("đạt {0}, không có chỉ tiêu: so với giá trị cao nhất khối, tối đa {1} → {2} điểm",
                "reached {0}, without a target: against the largest value of the bloc, maximum {1} → {2} points",
                reading["actual"], reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => true;
}
