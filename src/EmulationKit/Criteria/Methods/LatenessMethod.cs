namespace EmulationKit.Criteria;

/// <summary>Steps by days late, summed over the reports due, up to the criterion's maximum. A report that never came
/// is entered as <see cref="Never"/> days.</summary>
/// <param name="Steps">The steps, each up to a number of days late, in rising order of days.</param>
public sealed record LatenessMethod(IReadOnlyList<LatenessStep> Steps) : CriterionMethod
{
    /// <summary>The days late that stand for a report that never came.</summary>
    public const int Never = 9999;

    private const int MostReports = 60;

    /// <summary>How many reports are due, 1 to 60; each must be entered.</summary>
    public int Reports { get; init; } = 1;

    /// <summary>The points of a report later than every step.</summary>
    public decimal After { get; init; }

    /// <inheritdoc />
    public override string Name => "lateness";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields =>
        [.. Enumerable.Range(1, Math.Clamp(Reports, 0, MostReports)).Select(i => new InputField($"report{i}", 0, -Never, Never))];

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        if (Reports is < 1 or > MostReports)
        {
            check.Problem("Lateness.ReportsOutOfRange", "reports", $"{Reports} reports due is not possible; use 1 to 60.", $"{Reports} báo cáo phải nộp là không thể; dùng từ 1 đến 60.");
        }

        if (Steps.Count == 0)
        {
            check.Problem("Lateness.NoSteps", "steps", "there is no step; give at least one, such as 0 days late.", "chưa có bậc nào; cần ít nhất một, ví dụ trễ 0 ngày.");
        }

        check.IsPoints("after", After, check.Criterion.Maximum);
        for (var i = 0; i < Steps.Count; i++)
        {
            check.IsPoints($"steps/{i}/points", Steps[i].Points, check.Criterion.Maximum);
            var earlier = i == 0 ? null : Steps[i - 1];
            if (Steps[i].UpToDays is < 0 or >= Never || Steps[i].UpToDays <= earlier?.UpToDays)
            {
                check.Problem("Lateness.StepsOutOfOrder", $"steps/{i}", $"up to {Steps[i].UpToDays} days does not follow the step before; let days rise from 0 to at most {Never - 1}.",
                    $"đến {Steps[i].UpToDays} ngày không nối tiếp bậc trước; số ngày phải tăng dần từ 0 đến tối đa {Never - 1}.");
            }

            if (Steps[i].Points > earlier?.Points)
            {
                check.Problem("Lateness.StepsRise", $"steps/{i}", "a later report earns more than an earlier one; let points fall.", "nộp muộn hơn lại được nhiều điểm hơn; điểm phải giảm dần.");
            }
        }

        if (Steps.Count > 0 && After > Steps[^1].Points)
        {
            check.Problem("Lateness.StepsRise", "after", "the latest reports earn more than earlier ones; let points fall.", "nộp muộn nhất lại được nhiều điểm hơn; điểm phải giảm dần.");
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new LatenessKernel(Guard.Against.Null(criterion), this);

    /// <inheritdoc />
    public override CriterionMethod Weighed(decimal ratio) => this with { Steps = [.. Steps.Select(s => s with { Points = WeighedPoints(s.Points, ratio) })], After = WeighedPoints(After, ratio) };

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        var days = Enumerable.Range(1, Reports).Select(i => reading[$"report{i}"]).OfType<decimal>().ToArray();
        return Wording.Text("{0} báo cáo, trễ (ngày): {1}; tối đa {2} → {3} điểm", "{0} reports, days late: {1}; at most {2} → {3} points",
            Reports, new LocalizedText(Join(days, "không nộp"), Join(days, "never")), reading.Criterion.Maximum, reading.Points);
    }

    private static string Join(decimal[] days, string never) =>
        string.Join("; ", days.Select(d => d == Never ? never : Wording.Number(Math.Max(0, d), "en")));
}
